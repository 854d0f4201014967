import type { FeatureCollection } from 'geojson';

const fetched = new Map<number, Promise<FeatureCollection>>();

/** Where a day's snapshot lies; absolute, since MapLibre's worker resolves addresses against itself. */
export function snapshotUrl(day: number): string {
  return new URL(`data/${day}.geojson`, document.baseURI).href;
}

/** A day's snapshot, parsed; fetched once. */
export function snapshotOf(day: number): Promise<FeatureCollection> {
  const known =
    fetched.get(day) ??
    fetch(snapshotUrl(day)).then((response) => response.json() as Promise<FeatureCollection>);
  fetched.set(day, known);
  return known;
}
