import type { Day } from '../day/Day.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { ArchiveLayer } from './Archive.ts';

/** First and last day on which any of the layers has a snapshot; `null` when none has. */
export function archiveBounds(
  layers: readonly ArchiveLayer[],
): { readonly first: Day; readonly last: Day } | null {
  const days = layers.flatMap(({ snapshots }) => snapshots);
  const [day] = days;
  return day === undefined ? null : { first: days.reduce(earlierOf, day), last: days.reduce(laterOf, day) };
}
