import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import type { Archive } from './Archive.ts';
import type { Holding } from './historyAt.ts';
import { standingSnapshot } from './standingSnapshot.ts';

/** A holding as a reader is told of it: its days, and how sure its two ends are. */
export interface HoldingSpan {
  readonly first: Day;
  /** The last day on which it stands; the layer's last snapshot for what is held to the end. */
  readonly last: Day;
  /** Held in the layer's first snapshot already: since when, the archive cannot know. */
  readonly sinceBefore: boolean;
  /** Held in the layer's last snapshot still. */
  readonly toTheEnd: boolean;
  /** Days without a snapshot just before it: it may have begun on any of them. */
  readonly gapBeforeDays: number;
  /** Days without a snapshot at its end, on which the last one stands: it may have ended on any of them. */
  readonly gapAfterDays: number;
}

/** The days of a holding, with the gaps at its ends. */
export function spanOfHolding(archive: Archive, { layer, from, to }: Holding): HoldingSpan {
  const { snapshots = [] } = archive.layers[layer] ?? {};
  const ageOn = (day: Day) => standingSnapshot({ snapshots }, day)?.ageDays ?? 0;
  const toTheEnd = to > archive.last;
  const lastDay = addDays(to, -1);
  return {
    first: from,
    last: toTheEnd ? (snapshots.at(-1) ?? lastDay) : lastDay,
    sinceBefore: from === snapshots[0],
    toTheEnd,
    gapBeforeDays: ageOn(addDays(from, -1)),
    gapAfterDays: toTheEnd ? 0 : ageOn(lastDay),
  };
}
