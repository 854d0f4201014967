import { generateSnapshots } from '../fixtures/generateSnapshots.ts';
import type { Figure } from './Figure.ts';
import { measureOpening } from './measureOpening.ts';
import { measurePacking } from './measurePacking.ts';
import { readFolder } from './readFolder.ts';

const LENGTHS = [100, 200, 400, 775];

/** All that needs no browser: made-up wars of growing length, and a real folder if there is one. */
export function measureEngine(folder: string | null): readonly Figure[] {
  // The first run pays for compiling the code; it is not counted.
  measurePacking('warm-up', generateSnapshots({ seed: 2, days: 30 }));
  const runs = LENGTHS.map((days) => measurePacking(`${days} days`, generateSnapshots({ seed: 1, days })));
  const [shortest, longest] = [runs[0], runs.at(-1)];
  const growth: Figure = {
    name: `a changed day of ${LENGTHS.at(-1)} against one of ${LENGTHS[0]}`,
    value: (longest?.msPerChange ?? Number.NaN) / (shortest?.msPerChange ?? Number.NaN),
    unit: 'times',
    // At most linear in all: a day may cost what it did, give or take the noise of a busy machine.
    goal: { op: '<=', value: 1.5 },
  };
  const opening = longest ? measureOpening(`${LENGTHS.at(-1)} days`, longest.bytes) : [];
  const figures = [...runs.flatMap((run) => run.figures), growth, ...opening];
  if (folder === null) return figures;
  const real = measurePacking(folder, readFolder(folder));
  return [...figures, ...real.figures, ...measureOpening(folder, real.bytes)];
}
