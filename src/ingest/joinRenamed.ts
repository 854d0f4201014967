import { groupedBy } from '../domain/archive/groupedBy.ts';
import type { SnapshotClaim } from '../domain/opening/Reading.ts';
import type { NameGroup } from './groupByName.ts';
import { inOneLayer } from './inOneLayer.ts';
import { haveDayInCommon } from './layersByDays.ts';
import type { Turn } from './toTurns.ts';

/** A layer's days in order, and what is said of it. */
export interface ClaimedLayer extends NameGroup<Turn> {
  readonly claim: SnapshotClaim;
}

/**
 * Makes one layer of those of which the same is said, as long as no two of them have a day in common: their files were
 * renamed. Apart, the last snapshot under the old name would stand for ever beside those under the new one.
 */
export function joinRenamed(layers: readonly ClaimedLayer[]): readonly ClaimedLayer[] {
  const alike = groupedBy(layers, ({ claim: { holder, claimant, source } }) =>
    JSON.stringify([holder, claimant, source]),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1 || haveDayInCommon(same)) return same;
    return {
      name: same.map(({ name }) => name).join(', '),
      items: inOneLayer(same),
      claim: first.claim,
    };
  });
}
