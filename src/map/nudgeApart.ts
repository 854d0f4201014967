import type { MapPlace } from './MapFrame.ts';

/** Which way a mark steps aside for its neighbour. */
export type Nudge = 'left' | 'right' | 'none';

/** CSS pixels a nudged mark stands off its true position at each tile zoom; the label follows. */
export const nudgeFullPixels = 11;
const fullBelowZoom = 9;
const noneFromZoom = 10;

/** Two marks this close, in CSS pixels of zoom 8, would hide one another. */
const closeWorldPixels = 22;
const pixelsPerDegree = (512 * 2 ** 8) / 360;

/**
 * How far a nudged mark stands off at a zoom, in CSS pixels. Symbol layout is done once per whole zoom, so this
 * steps; by zoom 10 two places 2 km apart are 44 px apart and stand where they are.
 */
export function nudgePixelsAt(zoom: number): number {
  const tileZoom = Math.floor(zoom);
  if (tileZoom < fullBelowZoom) return nudgeFullPixels;
  return tileZoom < noneFromZoom ? nudgeFullPixels / 2 : 0;
}

function worldDistance(first: MapPlace, second: MapPlace): number {
  const meanLatitude = (first.position[1] + second.position[1]) / 2;
  const stretch = 1 / Math.cos((meanLatitude * Math.PI) / 180);
  const y = (first.position[1] - second.position[1]) * pixelsPerDegree * stretch;
  return Math.hypot(eastwards(first, second), y);
}

function eastwards(from: MapPlace, to: MapPlace): number {
  return (to.position[0] - from.position[0]) * pixelsPerDegree;
}

/** For each place, by id, the side its mark is moved to: of two close neighbours the western one goes left. */
export function nudgeApart(places: readonly MapPlace[]): ReadonlyMap<string, Nudge> {
  const nudges = new Map<string, Nudge>(places.map((place) => [place.id, 'none']));
  const fromWest = places
    .filter((place) => place.precision !== 3)
    .toSorted((a, b) => a.position[0] - b.position[0] || (a.id < b.id ? -1 : 1));
  for (const [index, western] of fromWest.entries()) {
    for (let next = index + 1; next < fromWest.length; next += 1) {
      const eastern = fromWest[next];
      if (eastern === undefined) break;
      // Sorted from the west: all that follow are further off still, so that thousands of places stay cheap.
      if (eastwards(western, eastern) > closeWorldPixels) break;
      if (worldDistance(western, eastern) > closeWorldPixels) continue;
      // A place between two neighbours stays; its neighbours step aside.
      nudges.set(western.id, nudges.get(western.id) === 'right' ? 'none' : 'left');
      nudges.set(eastern.id, 'right');
    }
  }
  return nudges;
}
