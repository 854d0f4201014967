import type { Opened, Origin } from '../domain/opening/Reading.ts';
import type { ClaimlineStore } from '../state/createClaimlineStore.ts';
import { selectOpenedThings } from '../state/selectors.ts';
import type { OpenedShelf } from './openedShelf.ts';
import { type ReadingTools, readKept, toKept } from './readKept.ts';

interface KeepingTools extends ReadingTools {
  readonly shelf: OpenedShelf;
  /** After so long the reader is told that keeping takes a while. */
  readonly slowMs?: number;
}

/**
 * Opens again what was open when the page was left, then keeps on this device what is open and forgets what is closed.
 * Where storage is denied, it lasts as long as the page. Returns how to stop.
 */
export function bindOpened(
  store: ClaimlineStore,
  { shelf, slowMs = 10_000, ...tools }: KeepingTools,
): () => void {
  const stop = new AbortController();
  /** What lies on the shelf already. */
  const keys = new Map<Origin, IDBValidKey>();
  let isReportKept = true;

  const tell = (
    id: 'imported.lost' | 'imported.notKept' | 'imported.notForgotten',
    names: readonly string[],
  ) => {
    if (names.length > 0)
      store.getState().notify({ id, message: { id, values: { names: names.join(', ') } } });
  };

  const takeUp = async () => {
    // Where it is denied, nothing can have been kept.
    const kept = await shelf.take().catch(() => ({ things: [], isReportShown: true }));
    isReportKept = kept.isReportShown;
    const reopened: Opened[] = [];
    const lost: string[] = [];
    for (const { key, value } of kept.things) {
      const read = await readKept(value, tools, stop.signal);
      if (stop.signal.aborted) return;
      if (read.kind === 'read') {
        reopened.push(read.opened);
        keys.set(read.opened.origin, key);
      } else lost.push(read.name);
      // It is in no list in which the reader could close it.
      if (read.kind === 'unreadable') await shelf.forget(key).catch(() => {});
    }
    tell('imported.lost', lost);
    const { isReportShown, reopen } = store.getState();
    // What the reader opened meanwhile instead of everything stands instead of this too.
    if (reopened.length > 0 && isReportShown) reopen(reopened, kept.isReportShown);
  };

  const keepUp = async () => {
    if (stop.signal.aborted) return;
    const open = new Map(selectOpenedThings(store.getState()).map(({ origin, name }) => [origin, name]));
    const [notForgotten, notKept]: [string[], string[]] = [[], []];
    for (const [origin, key] of keys) {
      if (open.has(origin)) continue;
      await shelf.forget(key).then(
        () => keys.delete(origin),
        () => notForgotten.push(origin.file.path),
      );
    }
    for (const [origin, name] of open) {
      if (keys.has(origin)) continue;
      await shelf.keep(toKept(origin)).then(
        (key) => keys.set(origin, key),
        () => notKept.push(name),
      );
    }
    const { isReportShown } = store.getState();
    if (isReportShown !== isReportKept) {
      await shelf.keepReportShown(isReportShown).then(
        () => (isReportKept = isReportShown),
        // What is open instead of the report cannot be kept either, which is said.
        () => {},
      );
    }
    tell('imported.notForgotten', notForgotten);
    tell('imported.notKept', notKept);
  };

  let last = takeUp().then(keepUp);
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      selectOpenedThings(state) === selectOpenedThings(before) &&
      state.isReportShown === before.isReportShown;
    if (isSame) return;
    const { notify, dismissNotice } = store.getState();
    const id = 'imported.slow';
    const slow = setTimeout(() => notify({ id, message: { id } }), slowMs);
    // One after another, so that what is kept in the end is what is open in the end.
    last = last.then(keepUp).finally(() => {
      clearTimeout(slow);
      dismissNotice(id);
    });
  });
  return () => {
    stop.abort();
    unsubscribe();
  };
}
