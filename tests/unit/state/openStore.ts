import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../fixtures/buildDataset.ts';

/** Claims on three days at two places and at none; behind the strip stands the figure. */
export const dataset = buildDataset({
  claims: [
    buildClaim({ id: 'struck', place: 'belgorod', predicate: 'strike', aboutTime: '2025-03-13' }),
    buildClaim({ id: 'held', aboutTime: '2024-11-04' }),
    buildClaim({ id: 'talks', place: null, predicate: 'diplomacy', holder: null, aboutTime: '2025-03-11' }),
    buildClaim({ id: 'figure', predicate: 'area-held', holder: 'ukraine', aboutTime: '2025-03-11' }),
  ],
  areas: [buildArea({ id: 'strip', claims: ['figure'] })],
});

/** A fresh store over that dataset, with its dates written out. */
export function openStore(opened = dataset) {
  const store = createClaimlineStore(opened);
  const iso = (day: Parameters<typeof formatIsoDay>[0] | null) => (day === null ? null : formatIsoDay(day));
  return {
    store,
    act: store.getState,
    date: () => iso(store.getState().date),
    cameFrom: () => iso(store.getState().cameFrom),
    axis: () => {
      const { zoom, first, last } = store.getState().axis;
      return { zoom, first: iso(first), last: iso(last), lengthDays: last - first + 1 };
    },
    /** Every state that a watcher of the store gets to see, from now on. */
    watch: () => {
      const seen: ReturnType<typeof store.getState>[] = [];
      store.subscribe((state) => seen.push(state));
      return seen;
    },
  };
}
