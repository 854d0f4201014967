import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';

/** The archive's picture of random days against MapLibre's own of their snapshots: the worst of them counts. */
export async function measurePixels({ onPage, pickDays, place, rounds }: Stage): Promise<readonly Figure[]> {
  const days = pickDays(rounds.pixels);
  const differences = await onPage('bench', (page) =>
    page.evaluate(async ([given, at]) => (await window.bench)?.comparePixels(given, at) ?? [], [
      days,
      place,
    ] as const),
  );
  return differences.map(({ hasOutlines, isClose, shares }): Figure => {
    const what = hasOutlines ? 'with outlines' : 'fills';
    return {
      name: `pixels that differ, ${what}, ${isClose ? 'close up' : 'all in view'}, worst day`,
      value: Math.max(...shares) * 100,
      unit: '%',
      goal: { op: '<=', value: 0.1 },
    };
  });
}
