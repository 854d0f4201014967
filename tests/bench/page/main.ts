import './countPosts.ts';
import './page.css';
import type { BenchPage, Opening, OpeningTimes } from './BenchPage.ts';
import type { Bounds } from './openMap.ts';
import { readArchive } from './readArchive.ts';

/** `?bounds=west,south,east,north&day=19787` opens the bench; with `&open=…` one map that shows that and nothing else. */
const query = new URLSearchParams(location.search);
const [west = 0, south = 0, east = 0, north = 0] = (query.get('bounds') ?? '').split(',').map(Number);
const bounds: Bounds = [west, south, east, north];
const day = Number(query.get('day'));

async function openBench(): Promise<BenchPage> {
  const { createBench } = await import('./createBench.ts');
  return createBench(bounds, await readArchive(day).finish());
}

async function open(opening: Opening): Promise<OpeningTimes> {
  // As on the product's page, reading begins before the map's library is there.
  const reading = opening === 'archive' ? readArchive(day) : null;
  const { openOne } = await import('./openOne.ts');
  return openOne(opening, bounds, day, reading);
}

const opening = query.get('open') as Opening | null;
if (opening === null) window.bench = openBench();
else window.opened = open(opening);
