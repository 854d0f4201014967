import { periodOfEntries } from '../domain/collection/periodOfEntries.ts';
import { clampDay } from '../domain/day/clampDay.ts';
import type { Opened } from '../domain/opening/Reading.ts';
import { archiveId, type Values } from './ClaimlineState.ts';
import { movedTo } from './movedTo.ts';
import type { Slice } from './Slice.ts';
import { withOpened } from './withOpened.ts';

type OpeningKeys = 'isReportShown' | 'datasets' | 'openFiles' | 'reopen' | 'closeOpened' | 'showReport';
type Things = Pick<Values, 'archive' | 'datasets' | 'collections'>;

/** What the reader opened of their own. It never leaves the device, nor enters a link. */
export const createOpening: Slice<OpeningKeys> = (set) => {
  let count = 0;
  const nextId = () => {
    count += 1;
    return `opened-${count}`;
  };
  return {
    isReportShown: true,
    datasets: [],
    openFiles: (opened, mode) => {
      if (opened.length === 0) return;
      set((state) => {
        const things = opened.reduce<Things>(
          (all, one) => withOne(all, one, nextId),
          mode === 'instead' ? { archive: null, datasets: [], collections: [] } : state,
        );
        const patch = withOpened(state, {
          archive: things.archive,
          datasets: things.datasets,
          collections: things.collections,
          isReportShown: state.isReportShown && mode === 'beside',
        });
        // A map as empty as before would look as if nothing had been opened.
        return { ...patch, ...nearest({ ...state, ...patch }, opened), isPlaying: false };
      });
    },
    reopen: (opened, isReportShown) =>
      set((state) => {
        const { archive, datasets, collections } = opened.reduce<Things>(
          (all, one) => withOne(all, one, nextId),
          { archive: null, datasets: [], collections: [] },
        );
        return withOpened(state, {
          // The reader was quicker.
          archive: state.archive ?? archive,
          datasets: [...datasets, ...state.datasets],
          collections: [...collections, ...state.collections],
          isReportShown,
        });
      }),
    closeOpened: (id) =>
      set((state) => ({
        ...withOpened(state, {
          archive: id === archiveId ? null : state.archive,
          datasets: state.datasets.filter((open) => open.id !== id),
          collections: state.collections.filter((open) => open.id !== id),
        }),
        ...(id === archiveId && { archiveView: 'holders' }),
        isPlaying: false,
      })),
    showReport: () => set((state) => withOpened(state, { isReportShown: true })),
  };
};

function withOne(all: Things, opened: Opened, nextId: () => string): Things {
  const { name, origin } = opened;
  switch (opened.kind) {
    case 'archive':
      return { ...all, archive: { name, origin, archive: opened.archive } };
    case 'dataset': {
      const dataset = { id: nextId(), name, origin, dataset: opened.dataset };
      return { ...all, datasets: [...all.datasets, dataset] };
    }
    case 'collection': {
      const { collection: read, index } = opened;
      const collection = { id: nextId(), origin, collection: read, index };
      return { ...all, collections: [...all.collections, collection] };
    }
    default:
      return opened satisfies never;
  }
}

/** The clock on the day nearest to the present one of which something just opened speaks. */
function nearest(state: Values, opened: readonly Opened[]): Partial<Values> {
  const { date } = state;
  const days = opened.flatMap((one) => {
    const period = periodOf(one);
    return period === null ? [] : [clampDay(date, period.first, period.last)];
  });
  const [first, ...others] = days;
  if (first === undefined) return {};
  return movedTo(
    state,
    others.reduce((near, day) => (Math.abs(day - date) < Math.abs(near - date) ? day : near), first),
  );
}

function periodOf(opened: Opened) {
  switch (opened.kind) {
    case 'archive':
      return opened.archive;
    case 'dataset':
      return opened.dataset.coverage;
    case 'collection':
      return periodOfEntries(opened.index);
    default:
      return opened satisfies never;
  }
}
