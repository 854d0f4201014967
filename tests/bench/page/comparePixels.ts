import type { PixelDifference } from './BenchPage.ts';
import type { OpenedArchive } from './archiveWorker.ts';
import { differingShare, frameOf, pictureOf } from './frameOf.ts';
import { dayStyle } from './look.ts';
import { drawArchive } from './openArchive.ts';
import { type Bounds, openMap } from './openMap.ts';
import { snapshotUrl } from './snapshotOf.ts';

/** Each day as the archive draws it against that day's snapshot as MapLibre draws it. */
export async function comparePixels(
  bounds: Bounds,
  archive: OpenedArchive,
  days: readonly number[],
): Promise<readonly PixelDifference[]> {
  const fills = await sharesOf(bounds, archive, days, false);
  const outlines = await sharesOf(bounds, archive, days, true);
  return days.map((day, at) => ({ day, fills: fills[at] ?? NaN, outlines: outlines[at] ?? NaN }));
}

async function sharesOf(
  bounds: Bounds,
  archive: OpenedArchive,
  days: readonly number[],
  hasOutlines: boolean,
): Promise<readonly number[]> {
  const ours = await openMap(bounds);
  const control = drawArchive(ours, archive, hasOutlines);
  const shares: number[] = [];
  for (const day of days) {
    await frameOf(ours, () => control.showDay(day));
    // As MapLibre would draw it, were it not for its own simplification.
    const source = { type: 'geojson' as const, data: snapshotUrl(day), tolerance: 0, maxzoom: 14 };
    const theirs = await openMap(bounds, dayStyle(source, hasOutlines));
    await theirs.once('idle');
    shares.push(differingShare(await pictureOf(ours), await pictureOf(theirs)));
    theirs.remove();
  }
  ours.remove();
  return shares;
}
