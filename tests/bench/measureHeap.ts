import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';
import type { Opening } from './page/BenchPage.ts';
import { quantile } from './quantile.ts';

const bytesPerMb = 1e6;

interface HeapUsage {
  readonly usedSize: number;
  /** Of array buffers, which lie beside the heap. */
  readonly backingStorageSize: number;
}

/** What a page holds after the garbage was collected, its array buffers too. */
export async function measureHeap(stage: Stage): Promise<readonly Figure[]> {
  const megabytes: Record<Opening, number[]> = { nothing: [], day: [], archive: [] };
  for (let round = 0; round < stage.rounds.heaps; round += 1) {
    for (const opening of ['nothing', 'day', 'archive'] as const) {
      megabytes[opening].push(await heapOf(stage, opening));
    }
  }
  const [bare, day, archive] = (['nothing', 'day', 'archive'] as const).map((opening) =>
    quantile(megabytes[opening], 0.5),
  );
  return [
    { name: 'heap of the bare map', value: bare ?? NaN, unit: 'MB' },
    { name: 'heap with one day’s GeoJSON', value: day ?? NaN, unit: 'MB' },
    {
      name: 'heap with the archive open, over the bare map',
      value: (archive ?? NaN) - (bare ?? NaN),
      unit: 'MB',
      goal: { op: '<=', value: 5 },
    },
  ];
}

function heapOf({ onPage }: Stage, opening: Opening): Promise<number> {
  return onPage(opening, async (page) => {
    await page.evaluate(() => window.opened);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    // What is freed by one collection may be all that held something else.
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize }: HeapUsage = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / bytesPerMb;
  });
}
