import { describe, expect, it } from 'vitest';
import type { ArchiveShelf } from '../../../src/app/archiveShelf.ts';
import { bindArchive } from '../../../src/app/bindArchive.ts';
import { encodeArchive } from '../../../src/domain/archive/encodeArchive.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';
import { dataset } from '../state/openStore.ts';

const archive = buildArchive({ '2023-01-30': [[boxAround(35, 51, 35.1, 51.1)]] });
type Kept = Awaited<ReturnType<ArchiveShelf['take']>>;

/** A page over a shelf that outlives it, as IndexedDB does. */
function openPage(shelf: ArchiveShelf) {
  const store = createClaimlineStore(dataset);
  const stop = bindArchive(store, {
    readFiles: (files, claim, { onProgress }) => readGivenFiles(files, claim, onProgress),
    writeArchive: (written) => Promise.resolve(encodeArchive(written)),
    shelf,
  });
  return { store, act: store.getState, stop };
}

function fakeShelf(kept: Kept = null): ArchiveShelf & { readonly kept: () => string | null } {
  let held = kept;
  return {
    take: () => Promise.resolve(held),
    keep: async (next) => void (held = next),
    clear: async () => void (held = null),
    kept: () => held?.name ?? null,
  };
}

/** Long enough for every promise on the way. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe(bindArchive, () => {
  it('keeps what is open for the next visit', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    first.act().openArchive({ name: 'My war', archive });
    await settled();
    expect(shelf.kept()).toBe('My war');
    const second = openPage(shelf);
    await settled();
    expect(second.act().archive?.name).toBe('My war');
    expect(second.act().archive?.archive.faces).toEqual(archive.faces);
    expect(second.act().notices).toEqual([]);
  });

  it('forgets what is closed', async () => {
    const shelf = fakeShelf({ name: 'war', bytes: encodeArchive(archive) });
    const { act } = openPage(shelf);
    await settled();
    act().closeArchive();
    await settled();
    expect(shelf.kept()).toBeNull();
  });

  it('keeps in the end what is open in the end', async () => {
    const shelf = fakeShelf();
    const { act } = openPage(shelf);
    act().openArchive({ name: 'first', archive });
    act().closeArchive();
    act().openArchive({ name: 'second', archive });
    await settled();
    expect(shelf.kept()).toBe('second');
  });

  it('lets what the reader opened meanwhile stand', async () => {
    const shelf = fakeShelf({ name: 'old', bytes: encodeArchive(archive) });
    const { act } = openPage(shelf);
    act().openArchive({ name: 'new', archive });
    await settled();
    expect(act().archive?.name).toBe('new');
    expect(shelf.kept()).toBe('new');
  });

  it('says so when what was kept cannot be read', async () => {
    const { act } = openPage(fakeShelf({ name: 'war', bytes: new Uint8Array([1, 2, 3]) }));
    await settled();
    expect(act().archive).toBeNull();
    expect(act().notices.map(({ message }) => message.id)).toEqual(['imported.lost']);
  });

  it('finds no fault with storage that is denied', async () => {
    const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const { act } = openPage({ take: denied, keep: denied, clear: denied });
    act().openArchive({ name: 'war', archive });
    await settled();
    expect(act().archive?.name).toBe('war');
    expect(act().notices).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const shelf = fakeShelf({ name: 'war', bytes: encodeArchive(archive) });
    const { act, stop } = openPage(shelf);
    stop();
    await settled();
    expect(act().archive).toBeNull();
    act().openArchive({ name: 'other', archive });
    await settled();
    expect(shelf.kept()).toBe('war');
  });
});
