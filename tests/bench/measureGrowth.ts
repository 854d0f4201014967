import { generateSnapshots } from '../fixtures/generateSnapshots.ts';
import type { Figure } from './Figure.ts';
import { measurePacking, type Packing } from './measurePacking.ts';
import type { Snapshot } from './Snapshot.ts';

interface Growth {
  readonly figures: readonly Figure[];
  /** The longest of the wars, packed. */
  readonly longest: Packing;
  readonly snapshots: readonly Snapshot[];
}

/** Packs made-up wars of growing length: a day may cost what it did, give or take the noise of a busy machine. */
export function measureGrowth(lengths: readonly [number, ...number[]]): Growth {
  // The first run pays for compiling the code; it is not counted.
  measurePacking('warm-up', generateSnapshots({ seed: 2, days: 30 }));
  const wars = lengths.map((days) => generateSnapshots({ seed: 1, days }));
  const runs = wars.map((war, index) => measurePacking(`${lengths[index]} days`, war));
  const [shortest, longest, snapshots] = [runs[0], runs.at(-1), wars.at(-1)];
  if (!shortest || !longest || !snapshots) throw new Error('There is nothing to pack.');
  const growth: Figure = {
    name: `a changed day of ${lengths.at(-1)} against one of ${lengths[0]}`,
    value: longest.msPerChange / shortest.msPerChange,
    unit: 'times',
    goal: { op: '<=', value: 1.5 },
  };
  return { figures: [...runs.flatMap((run) => run.figures), growth], longest, snapshots };
}
