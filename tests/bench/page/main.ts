import './countPosts.ts';
import './page.css';
import type { Opening } from './BenchPage.ts';
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

async function open(opening: Opening): Promise<number> {
  if (opening === 'day') {
    const map = await openMap(bounds, dayStyle({ type: 'geojson', data: snapshotUrl(day) }));
    await frameOf(
      map,
      () => map.triggerRepaint(),
      () => map.isSourceLoaded(daySource),
    );
  } else if (opening === 'archive') {
    // The worker reads while the page makes its map.
    const opened = openArchive();
    const map = await openMap(bounds);
    const archive = await opened;
    const control = drawArchive(map, archive);
    window.kept = archive;
    await frameOf(map, () => control.showDay(day));
  } else {
    const map = await openMap(bounds);
    await frameOf(map, () => map.triggerRepaint());
  }
  return performance.now();
}

const opening = query.get('open') as Opening | null;
if (opening === null) window.bench = createBench(bounds);
else window.opened = open(opening);
