import type { ClaimlineState, SharedValues } from '../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../state/createClaimlineStore.ts';
import { selectLinkedDataset } from '../state/selectors.ts';
import { readSharedUrl, writeSharedUrl } from './sharedUrl.ts';

// Safari refuses more than 100 history changes in 30 seconds; a drag makes more than that.
const settleMs = 400;

/**
 * Keeps the address and the store telling the same: the link is read once, then followed by the store.
 * Picking something makes a step in the history; scrubbing and panning only rewrite the present one.
 * Returns how to stop.
 */
export function bindUrl(store: ClaimlineStore, page: Window): () => void {
  const readAddress = () => {
    const { dataset, restore, notify } = store.getState();
    const { shared, notices } = readSharedUrl(page.location.search, dataset);
    restore(shared);
    for (const notice of notices) notify(notice);
  };
  const addressOf = (state: ClaimlineState) =>
    page.location.pathname + writeSharedUrl(state, selectLinkedDataset(state)) + page.location.hash;

  let timer: number | undefined;
  const rewrite = () => {
    page.clearTimeout(timer);
    timer = undefined;
    page.history.replaceState(null, '', addressOf(store.getState()));
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (isSameShared(state, before)) return;
    // Picking what is picked already leads nowhere new.
    const isPick = state.selection !== before.selection || state.accordingTo !== before.accordingTo;
    const isElsewhere = isPick && addressOf(state) !== addressOf(before);
    if (isElsewhere && !isRestoring) {
      // Write the present step first as it was left, then the new one.
      page.clearTimeout(timer);
      timer = undefined;
      page.history.replaceState(null, '', addressOf(before));
      page.history.pushState(null, '', addressOf(state));
      return;
    }
    page.clearTimeout(timer);
    timer = page.setTimeout(rewrite, settleMs);
  });

  let isRestoring = false;
  const onPopState = () => {
    page.clearTimeout(timer);
    isRestoring = true;
    readAddress();
    isRestoring = false;
    page.clearTimeout(timer);
  };
  onPopState();
  page.addEventListener('popstate', onPopState);
  return () => {
    page.clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('popstate', onPopState);
  };
}

function isSameShared(a: ClaimlineState, b: ClaimlineState): boolean {
  const keys = [
    'date',
    'comparedWith',
    'accordingTo',
    'saidBy',
    'selection',
    'camera',
  ] as const satisfies readonly (keyof SharedValues)[];
  return keys.every((key) => a[key] === b[key]);
}
