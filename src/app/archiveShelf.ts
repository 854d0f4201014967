import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/** What is kept of an archive between visits: the bytes of its `.claimline` file. */
interface KeptArchive {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Holds one archive on this device; each of the three may be denied, and then rejects. */
export interface ArchiveShelf {
  readonly take: () => Promise<KeptArchive | null>;
  readonly keep: (kept: KeptArchive) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const key = 'open';
let store: UseStore | null = null;

/** Made when it is first needed: where storage is denied, opening the database already fails. */
function database(): UseStore {
  store ??= createStore('claimline', 'archives');
  return store;
}

/** In the browser's IndexedDB. */
export const archiveShelf: ArchiveShelf = {
  take: async () => {
    const kept: unknown = await get(key, database());
    return isKept(kept) ? kept : null;
  },
  keep: async (kept) => set(key, kept, database()),
  clear: async () => del(key, database()),
};

/** Whoever wrote it: an older page perhaps, or another one on this origin. */
function isKept(kept: unknown): kept is KeptArchive {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('bytes' in kept)) return false;
  return typeof kept.name === 'string' && kept.bytes instanceof Uint8Array;
}
