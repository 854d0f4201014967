import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';
import type { Opening } from './page/BenchPage.ts';
import { quantile } from './quantile.ts';

/** From the address to the first frame that shows all: nothing, one day's GeoJSON, the whole archive; in turn. */
export async function measureLoading({ onPage, rounds }: Stage): Promise<readonly Figure[]> {
  const times: Record<Opening, number[]> = { nothing: [], day: [], archive: [] };
  for (let round = 0; round < rounds.loads; round += 1) {
    for (const opening of ['nothing', 'day', 'archive'] as const) {
      const ms = await onPage(opening, (page) => page.evaluate(async () => (await window.opened) ?? NaN));
      times[opening].push(ms);
    }
  }
  const figures = (name: string, ms: readonly number[]): Figure[] => [
    { name: `${name}, p50`, value: quantile(ms, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: quantile(ms, 0.95), unit: 'ms' },
  ];
  return [
    ...figures('loading a bare map', times.nothing),
    ...figures('loading a page with one day’s GeoJSON', times.day),
    ...figures('loading a page with the packed archive', times.archive),
    {
      name: 'loading the archive against one day, p50',
      value: quantile(times.archive, 0.5) / quantile(times.day, 0.5),
      unit: 'times',
      goal: { op: '<=', value: 1.1 },
    },
  ];
}
