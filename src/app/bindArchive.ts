import { noAnswers, type ReadFiles, type WriteArchive } from '../domain/opening/Reading.ts';
import type { OpenArchive } from '../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../state/createClaimlineStore.ts';
import type { ArchiveShelf } from './archiveShelf.ts';

interface ArchiveTools {
  readonly readFiles: ReadFiles;
  readonly writeArchive: WriteArchive;
  readonly shelf: ArchiveShelf;
}

/**
 * Takes up the archive that was open when the page was left, then keeps on this device what is open and forgets what
 * is closed. Where storage is denied, an archive lasts as long as the page. Returns how to stop.
 */
export function bindArchive(
  store: ClaimlineStore,
  { readFiles, writeArchive, shelf }: ArchiveTools,
): () => void {
  const stop = new AbortController();
  /** What lies on the shelf already. */
  let shelved: OpenArchive | null = null;

  const takeUp = async () => {
    const kept = await shelf.take().catch(() => null);
    if (!kept) return;
    const file = { path: 'kept.claimline', content: new Blob([kept.bytes]) };
    const { signal } = stop;
    const reading = await readFiles([file], noAnswers, { signal, onProgress: () => {} }).catch(() => null);
    // The reader was quicker.
    if (signal.aborted || store.getState().archive !== null) return;
    const [opened] = reading?.opened ?? [];
    if (opened?.kind === 'archive') {
      shelved = { name: kept.name, archive: opened.archive };
      store.getState().openArchive(shelved);
      return;
    }
    store.getState().notify({ id: 'archive', message: { id: 'imported.lost' } });
  };

  const keep = async () => {
    const { archive } = store.getState();
    if (archive === shelved) return;
    shelved = archive;
    // Rather nothing than what is no longer open.
    await shelf.clear();
    if (archive === null) return;
    const bytes = await writeArchive(archive.archive);
    if (store.getState().archive === archive) await shelf.keep({ name: archive.name, bytes });
  };

  let last = takeUp();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.archive === before.archive) return;
    // One after another, so that what is kept in the end is what is open in the end.
    last = last.then(keep).catch(() => {});
  });
  return () => {
    stop.abort();
    unsubscribe();
  };
}
