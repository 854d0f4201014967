import type { Opening, OpeningTimes } from './BenchPage.ts';
import { drawArchive } from './drawArchive.ts';
import { frameOf } from './frameOf.ts';
import { daySource, dayStyle } from './look.ts';
import { type Bounds, openMap } from './openMap.ts';
import type { ArchiveReading } from './readArchive.ts';
import { snapshotUrl } from './snapshotOf.ts';

/** One map that shows one thing; `reading` is the archive's, if that is the thing. */
export async function openOne(
  opening: Opening,
  bounds: Bounds,
  day: number,
  reading: ArchiveReading | null,
): Promise<OpeningTimes> {
  if (reading !== null) return openArchive(bounds, day, reading);
  const isOfDay = opening === 'day';
  const map = await openMap(
    bounds,
    isOfDay ? dayStyle({ type: 'geojson', data: snapshotUrl(day) }) : undefined,
  );
  await frameOf(
    map,
    () => map.triggerRepaint(),
    () => !isOfDay || map.isSourceLoaded(daySource),
  );
  const shown = performance.now();
  return { shown, complete: shown };
}

async function openArchive(
  bounds: Bounds,
  day: number,
  { ofDay, finish }: ArchiveReading,
): Promise<OpeningTimes> {
  const map = await openMap(bounds);
  const control = drawArchive(map, await ofDay);
  await frameOf(map, () => control.showDay(day));
  const shown = performance.now();
  const archive = await finish();
  window.kept = archive;
  await frameOf(map, () => control.showMesh(archive.mesh));
  return { shown, complete: performance.now() };
}
