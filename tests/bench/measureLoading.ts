import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';
import type { Opening, OpeningTimes } from './page/BenchPage.ts';
import { quantile } from './quantile.ts';

/** From the address to the first frame that shows the day: nothing, one day's GeoJSON, the whole archive; in turn. */
export async function measureLoading({ onPage, rounds }: Stage): Promise<readonly Figure[]> {
  const times: Record<Opening, OpeningTimes[]> = { nothing: [], day: [], archive: [] };
  for (let round = 0; round < rounds.loads; round += 1) {
    for (const opening of ['nothing', 'day', 'archive'] as const) {
      times[opening].push(
        await onPage(opening, (page) =>
          page.evaluate(async () => (await window.opened) ?? { shown: NaN, complete: NaN }),
        ),
      );
    }
  }
  const shown = (opening: Opening): number[] => times[opening].map((one) => one.shown);
  const complete = times.archive.map((one) => one.complete);
  const figures = (name: string, ms: readonly number[]): Figure[] => [
    { name: `${name}, p50`, value: quantile(ms, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: quantile(ms, 0.95), unit: 'ms' },
  ];
  const ofDay = quantile(shown('day'), 0.5);
  return [
    ...figures('loading a bare map', shown('nothing')),
    ...figures('loading a page with one day’s GeoJSON', shown('day')),
    ...figures('loading a page with the packed archive, the day shown', shown('archive')),
    ...figures('loading a page with the packed archive, every day ready', complete),
    {
      name: 'loading the archive against one day, the day shown, p50',
      value: quantile(shown('archive'), 0.5) / ofDay,
      unit: 'times',
      goal: { op: '<=', value: 1.1 },
    },
    {
      name: 'loading the archive against one day, every day ready, p50',
      value: quantile(complete, 0.5) / ofDay,
      unit: 'times',
      goal: { op: '<=', value: 1.1 },
    },
  ];
}
