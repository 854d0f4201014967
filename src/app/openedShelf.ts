import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** What the reader opened, between visits; values are as they come back: whoever wrote them. */
export interface OpenedShelf {
  /** All that is kept, in the order in which it came. */
  readonly take: () => Promise<KeptValues>;
  /** Keeps one more thing; the key is its own among those of all pages. */
  readonly keep: (kept: object) => Promise<IDBValidKey>;
  readonly forget: (key: IDBValidKey) => Promise<void>;
  readonly keepReportShown: (isReportShown: boolean) => Promise<void>;
}

interface KeptValues {
  readonly things: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
  readonly isReportShown: boolean;
}

const reportKey = 'isReportShown';
let store: UseStore | null = null;

/** Made when it is first needed: where storage is denied, opening the database already fails. */
function database(): UseStore {
  // Named when it held archives alone; under another name what lies there would lie there for ever.
  store ??= createStore('claimline', 'archives');
  return store;
}

/** In the browser's IndexedDB. Each call may be denied, and then rejects. */
export const openedShelf: OpenedShelf = {
  take: async () => {
    const kept = await entries<IDBValidKey, unknown>(database());
    return {
      things: kept.flatMap(([key, value]) => (key === reportKey ? [] : [{ key, value }])),
      isReportShown: kept.every(([key, value]) => key !== reportKey || value !== false),
    };
  },
  keep: async (kept) => {
    // Keys sort by time; two pages may keep something at the same moment.
    const key = [performance.timeOrigin + performance.now(), Math.random()];
    await set(key, kept, database());
    return key;
  },
  forget: async (key) => del(key, database()),
  keepReportShown: async (isReportShown) => set(reportKey, isReportShown, database()),
};
