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
  return differences.flatMap(({ hasOutlines, isClose, shares }): Figure[] => {
    const what = `${hasOutlines ? 'with outlines' : 'fills'}, ${isClose ? 'close up' : 'all in view'}, worst day`;
    const worst = (name: string, of: readonly number[]) => ({
      name: `pixels that differ, ${name}${what}`,
      value: Math.max(...of) * 100,
      unit: '%',
    });
    const ofShapes = shares.map((share) => share.ofShapes);
    const ofAll = shares.map((share) => share.ofAll);
    return [{ ...worst('', ofShapes), goal: { op: '<=', value: 0.1 } }, worst('smoothed edges too, ', ofAll)];
  });
}
