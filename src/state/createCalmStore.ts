import type { ClaimlineState } from './ClaimlineState.ts';
import type { ClaimlineStore } from './createClaimlineStore.ts';
import { selectIsMoving } from './selectors.ts';

/** So often a watcher of a calm store is told of a date on the move. */
const intervalMs = 250;

/**
 * The same store for those who need not follow each step of the date: while it is dragged or plays they hear of it a
 * few times a second. Every other change, and the date once it rests, they hear of at once.
 */
export function createCalmStore(store: ClaimlineStore): ClaimlineStore {
  const watchers = new Set<Parameters<ClaimlineStore['subscribe']>[0]>();
  let shown = store.getState();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopFollowing: (() => void) | null = null;

  const show = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const before = shown;
    shown = store.getState();
    if (shown !== before) for (const tell of watchers) tell(shown, before);
  };
  const follow = (state: ClaimlineState) => {
    if (!selectIsMoving(state) || !isClockAlone(shown, state)) show();
    else timer ??= setTimeout(show, intervalMs);
  };
  return {
    ...store,
    getState: () => {
      // Whoever asks before watching, or after, gets what is.
      if (watchers.size === 0) shown = store.getState();
      return shown;
    },
    subscribe: (watcher) => {
      watchers.add(watcher);
      if (watchers.size === 1) {
        shown = store.getState();
        stopFollowing = store.subscribe(follow);
      }
      return () => {
        watchers.delete(watcher);
        if (watchers.size > 0) return;
        stopFollowing?.();
        if (timer !== null) clearTimeout(timer);
        timer = null;
      };
    },
  };
}

/** What a step of the date changes. */
const clock = new Set(['date', 'cameFrom', 'axis']);

function isClockAlone(before: ClaimlineState, after: ClaimlineState): boolean {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).every(([key, value]) => clock.has(key) || Object.is(earlier.get(key), value));
}
