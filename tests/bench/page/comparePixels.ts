import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PixelDifference } from './BenchPage.ts';
import { type DifferingShares, differingShares } from './differingShares.ts';
import { frameOf, pictureOf } from './frameOf.ts';
import { dayStyle } from './look.ts';
import { drawArchive } from './drawArchive.ts';
import type { OpenedArchive } from './readArchive.ts';
import { type Bounds, openMap } from './openMap.ts';
import { snapshotUrl } from './snapshotOf.ts';

/** From the whole archive to a stretch of its lines: three zooms. */
const closerBy = 3;

/** Each day as the archive draws it against that day's snapshot as MapLibre draws it, from afar and close to a place. */
export async function comparePixels(
  bounds: Bounds,
  archive: OpenedArchive,
  days: readonly number[],
  place: readonly [number, number],
): Promise<readonly PixelDifference[]> {
  const differences: PixelDifference[] = [];
  for (const hasOutlines of [false, true]) {
    for (const isClose of [false, true]) {
      const aim = (map: MapLibreMap): MapLibreMap =>
        isClose ? map.jumpTo({ center: [...place], zoom: map.getZoom() + closerBy }) : map;
      const ours = aim(await openMap(bounds));
      const control = drawArchive(ours, archive.mesh, hasOutlines);
      const shares: DifferingShares[] = [];
      for (const day of days) {
        await frameOf(ours, () => control.showDay(day));
        // As MapLibre would draw it, were it not for its own simplification.
        const source = { type: 'geojson' as const, data: snapshotUrl(day), tolerance: 0, maxzoom: 14 };
        const theirs = aim(await openMap(bounds, dayStyle(source, hasOutlines)));
        await theirs.once('idle');
        shares.push(differingShares(await pictureOf(ours), await pictureOf(theirs)));
        theirs.remove();
      }
      ours.remove();
      differences.push({ hasOutlines, isClose, shares });
    }
  }
  return differences;
}
