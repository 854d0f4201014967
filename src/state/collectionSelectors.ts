import type { Position } from 'geojson';
import { createSelector } from 'reselect';
import type { Collection } from '../domain/collection/Collection.ts';
import { countIn } from '../domain/collection/countIn.ts';
import { daysOfEntry } from '../domain/collection/daysOfEntry.ts';
import type { Entry } from '../domain/collection/Entry.ts';
import type { EntryWindow } from '../domain/collection/EntryIndex.ts';
import { entriesIn } from '../domain/collection/entriesIn.ts';
import { neighbourEntry } from '../domain/collection/neighbourEntry.ts';
import { addDays } from '../domain/day/addDays.ts';
import type { ClaimlineState, OpenCollection } from './ClaimlineState.ts';

/** So many entries of a collection are listed at once; the map and the window reach the others. */
const mostListed = 50;

export const selectCollections = ({ collections }: ClaimlineState) => collections;

/** The days whose entries are shown. */
export const selectEntryWindow = createSelector(
  [({ date }: ClaimlineState) => date, ({ windowDays }: ClaimlineState) => windowDays],
  (date, windowDays): EntryWindow =>
    windowDays === 'all' ? 'all' : { first: addDays(date, -windowDays), last: date },
);

/** An entry under its place in the collection's list. */
export interface ListedEntry {
  readonly index: number;
  readonly entry: Entry;
}

/** What is shown of an open collection. */
export interface ShownEntries {
  readonly open: OpenCollection;
  /** Dated entries in the window. */
  readonly count: number;
  /** Entries without a date: shown on every day. */
  readonly undated: number;
  /** The latest first, then those without a date; no more than a reader takes in. */
  readonly listed: readonly ListedEntry[];
}

export const selectShownEntries = createSelector(
  [selectCollections, selectEntryWindow],
  (collections, window): readonly ShownEntries[] =>
    collections.map((open) => {
      const { index } = open;
      const dated = entriesIn(index, window, mostListed);
      const undated = index.undated.subarray(0, mostListed - dated.length);
      return {
        open,
        count: countIn(index, window),
        undated: index.undated.length,
        listed: [...dated, ...undated].flatMap((at) => listedAt(open.collection, at) ?? []),
      };
    }),
);

const selectSubject = ({ selection }: ClaimlineState) => selection.subject;

/** The picked entry with those around it; `null` when none is picked. */
export interface PickedEntry extends ListedEntry {
  readonly open: OpenCollection;
  /** The dated entries before and after it. */
  readonly previous: number | null;
  readonly next: number | null;
}

export const selectPickedEntry = createSelector(
  [selectCollections, selectSubject],
  (collections, subject): PickedEntry | null => {
    if (subject.kind !== 'entry') return null;
    const open = collections.find(({ id }) => id === subject.collection);
    const listed = open && listedAt(open.collection, subject.index);
    if (!open || !listed) return null;
    const days = daysOfEntry(listed.entry);
    const neighbour = (direction: 1 | -1) =>
      days && neighbourEntry(open.index, subject.index, days.first, direction);
    return { ...listed, open, previous: neighbour(-1), next: neighbour(1) };
  },
);

/** An entry with the file that it is of. */
export interface OpenedEntry extends ListedEntry {
  readonly open: OpenCollection;
}

/** What open collections say of the picked entry's spot besides, whatever the day. Walks through all of them, once a pick. */
export const selectEntriesAtSpot = createSelector(
  [selectCollections, selectPickedEntry],
  (collections, picked): { readonly count: number; readonly listed: readonly OpenedEntry[] } => {
    const spot = picked && spotOf(picked.entry);
    if (spot === null) return { count: 0, listed: [] };
    const found = collections.flatMap((open) =>
      open.collection.entries.flatMap((entry, index) =>
        entry !== picked?.entry && isAt(entry, spot) ? { open, index, entry } : [],
      ),
    );
    return { count: found.length, listed: found.slice(0, mostListed) };
  },
);

function spotOf({ geometry }: Entry): Position | null {
  return geometry?.type === 'Point' ? geometry.coordinates : null;
}

function isAt(entry: Entry, [longitude, latitude]: Position): boolean {
  const spot = spotOf(entry);
  return spot !== null && spot[0] === longitude && spot[1] === latitude;
}

function listedAt({ entries }: Collection, index: number): ListedEntry | null {
  const entry = entries[index];
  return entry ? { index, entry } : null;
}
