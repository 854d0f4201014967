import { daysOfEntry } from '../../domain/collection/daysOfEntry.ts';
import { isInWindow } from '../../domain/collection/EntryIndex.ts';
import type { OpenCollection } from '../../state/ClaimlineState.ts';
import { selectEntryWindow } from '../../state/collectionSelectors.ts';
import { useClaimlineStore } from '../../state/useClaimline.ts';

/** Picks an entry, and moves the date to it where it would not be shown otherwise. */
export function usePickEntry(): (open: OpenCollection, index: number) => void {
  const store = useClaimlineStore();
  return ({ id, collection }, index) => {
    const entry = collection.entries[index];
    const days = entry ? daysOfEntry(entry) : null;
    const { scrubTo, selectEntry } = store.getState();
    if (days !== null && !isInWindow(days, selectEntryWindow(store.getState()))) scrubTo(days.first);
    selectEntry(id, index);
  };
}
