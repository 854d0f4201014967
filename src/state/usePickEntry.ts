import { daysOfEntry } from '../domain/collection/daysOfEntry.ts';
import { isInWindow } from '../domain/collection/EntryIndex.ts';
import { selectEntryWindow } from './collectionSelectors.ts';
import { useClaimlineStore } from './useClaimline.ts';

/** Picks an entry of an open collection, and moves the date to it where it would not be shown otherwise. */
export function usePickEntry(): (collectionId: string, index: number) => void {
  const store = useClaimlineStore();
  return (collectionId, index) => {
    const { collections, scrubTo, selectEntry } = store.getState();
    const entry = collections.find(({ id }) => id === collectionId)?.collection.entries[index];
    if (!entry) return;
    const days = daysOfEntry(entry);
    if (days !== null && !isInWindow(days, selectEntryWindow(store.getState()))) scrubTo(days.first);
    selectEntry(collectionId, index);
  };
}
