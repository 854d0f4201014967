import './countPosts.ts';
import './page.css';
import type { Opening, OpeningTimes } from './BenchPage.ts';
import { createBench } from './createBench.ts';
import { frameOf } from './frameOf.ts';
import { daySource, dayStyle } from './look.ts';
import { drawArchive, openArchive } from './openArchive.ts';
import { type Bounds, openMap } from './openMap.ts';
import { snapshotUrl } from './snapshotOf.ts';

/** `?bounds=west,south,east,north&day=19787` opens the bench; with `&open=…` one map that shows that and nothing else. */
const query = new URLSearchParams(location.search);
const [west = 0, south = 0, east = 0, north = 0] = (query.get('bounds') ?? '').split(',').map(Number);
const bounds: Bounds = [west, south, east, north];
const day = Number(query.get('day'));

async function open(opening: Opening): Promise<OpeningTimes> {
  if (opening === 'day') {
    const map = await openMap(bounds, dayStyle({ type: 'geojson', data: snapshotUrl(day) }));
    await frameOf(
      map,
      () => map.triggerRepaint(),
      () => map.isSourceLoaded(daySource),
    );
  } else if (opening === 'archive') {
    // The worker reads while the page makes its map.
    const { ofDay, opened } = openArchive(day);
    const map = await openMap(bounds);
    const control = drawArchive(map, await ofDay);
    await frameOf(map, () => control.showDay(day));
    const shown = performance.now();
    const archive = await opened;
    window.kept = archive;
    await frameOf(map, () => control.showMesh(archive.mesh));
    return { shown, complete: performance.now() };
  } else {
    const map = await openMap(bounds);
    await frameOf(map, () => map.triggerRepaint());
  }
  const shown = performance.now();
  return { shown, complete: shown };
}

const opening = query.get('open') as Opening | null;
if (opening === null) window.bench = createBench(bounds, day);
else window.opened = open(opening);
