import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';

/** The archive's picture of random days against MapLibre's own of their snapshots: the worst of them counts. */
export async function measurePixels({ onPage, pickDays, rounds }: Stage): Promise<readonly Figure[]> {
  const days = pickDays(rounds.pixels);
  const differences = await onPage('bench', (page) =>
    page.evaluate(async (given) => (await window.bench)?.comparePixels(given) ?? [], days),
  );
  const figure = (name: string, shares: readonly number[]): Figure => ({
    name: `pixels that differ, ${name}, worst of ${days.length} days`,
    value: Math.max(...shares) * 100,
    unit: '%',
    goal: { op: '<=', value: 0.1 },
  });
  return [
    figure(
      'fills',
      differences.map(({ fills }) => fills),
    ),
    figure(
      'with outlines',
      differences.map(({ outlines }) => outlines),
    ),
  ];
}
