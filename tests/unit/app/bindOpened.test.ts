import { describe, expect, it, vi } from 'vitest';
import { bindOpened } from '../../../src/app/bindOpened.ts';
import type { OpenedShelf } from '../../../src/app/openedShelf.ts';
import { toKept } from '../../../src/app/readKept.ts';
import {
  type GivenFile,
  noAnswers,
  type ReadFiles,
  wholeGround,
} from '../../../src/domain/opening/Reading.ts';
import { parseOrigin } from '../../../src/ingest/parseOrigin.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { selectOpenedThings } from '../../../src/state/selectors.ts';
import { buildDocument } from '../ingest/buildDocument.ts';
import { dataset } from '../state/openStore.ts';

const fileOf = (path: string, text: string): GivenFile => ({ path, content: new Blob([text]) });
const strikes = fileOf('strikes.csv', 'date,latitude,longitude,title\n2024-08-12,51.4,35,A strike\n');
const others = fileOf('others.csv', 'date,latitude,longitude,title\n2024-09-01,51.5,35,Another\n');
const mine = fileOf('mine.json', JSON.stringify({ ...buildDocument(), title: 'Mine' }));
const day = (name: string, east: number) =>
  fileOf(
    name,
    JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [35, 51],
          [east, 51],
          [east, 51.1],
          [35, 51],
        ],
      ],
    }),
  );
const war = [day('war/2023-01-30.geojson', 35.1), day('war/2023-02-01.geojson', 35.2)];
const otherWar = [day('other/2023-03-01.geojson', 35.1)];

const readFiles: ReadFiles = (files, answers, { onProgress }) => readGivenFiles(files, answers, onProgress);

/** Outlives the pages over it, as IndexedDB does. */
function fakeShelf(values: readonly unknown[] = []) {
  const kept = new Map<IDBValidKey, unknown>(values.map((value, key) => [key, value]));
  let isReportShown = true;
  let count = values.length;
  const shelf: OpenedShelf = {
    take: () => Promise.resolve({ things: [...kept].map(([key, value]) => ({ key, value })), isReportShown }),
    keep: (value) => {
      count += 1;
      kept.set(count, value);
      return Promise.resolve(count);
    },
    forget: async (key) => void kept.delete(key),
    keepReportShown: async (isShown) => void (isReportShown = isShown),
  };
  return { ...shelf, size: () => kept.size };
}

function openPage(
  shelf: OpenedShelf,
  parts: { readonly readFiles?: ReadFiles; readonly slowMs?: number } = {},
) {
  const store = createClaimlineStore(dataset);
  const tools = { readFiles, parseOrigin: (value: unknown) => Promise.resolve(parseOrigin(value)), shelf };
  const stop = bindOpened(store, { ...tools, ...parts });
  const open = async (files: readonly GivenFile[], mode: 'beside' | 'instead' = 'beside') => {
    const claim = { holder: 'russia', claimant: 'A project', source: '' } as const;
    const { opened } = await readGivenFiles(
      files,
      { ...noAnswers, claims: { [wholeGround]: claim } },
      () => {},
    );
    store.getState().openFiles(opened, mode);
  };
  const names = () => selectOpenedThings(store.getState()).map(({ name }) => name);
  const close = (name: string) => {
    const thing = selectOpenedThings(store.getState()).find((one) => one.name === name);
    store.getState().closeOpened(thing?.id ?? '');
  };
  const notices = () => store.getState().notices.map(({ id, message }) => [id, message.values?.['names']]);
  return { act: store.getState, open, close, names, notices, stop };
}

const until = async (check: () => void) => vi.waitFor(check, { interval: 5 });

describe(bindOpened, () => {
  it('opens again on the next visit whatever was open, in its order', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    await first.open([strikes]);
    await first.open([mine, ...war]);
    await first.open([others]);
    await until(() => expect(shelf.size()).toBe(4));
    const { archive, collections, datasets } = first.act();
    const second = openPage(shelf);
    await until(() => expect(second.names()).toEqual(['war', 'Mine', 'strikes', 'others']));
    expect(second.act().archive?.archive.faces).toEqual(archive?.archive.faces);
    expect(second.act().datasets.map((one) => one.dataset)).toEqual(datasets.map((one) => one.dataset));
    expect(second.act().collections.map((one) => one.collection)).toEqual(
      collections.map((one) => one.collection),
    );
    expect(second.act()).toMatchObject({ isReportShown: true, notices: [], date: dataset.coverage.last });
  });

  it('reads a file again as the reader said that it is to be read', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    const file = fileOf('dates.csv', 'date,latitude,longitude,title\n03/04/2024,51.4,35,A strike\n');
    const answers = {
      ...noAnswers,
      dateOrders: { 'dates.csv': 'month-first', 'b.csv': 'day-first' },
    } as const;
    const { opened } = await readGivenFiles([file], answers, () => {});
    first.act().openFiles(opened, 'beside');
    await until(() => expect(shelf.size()).toBe(1));
    const second = openPage(shelf);
    await until(() => expect(second.names()).toEqual(['dates']));
    expect(second.act().collections[0]?.collection.entries[0]?.aboutTime?.text).toBe('2024-03-04');
    expect(second.act().collections[0]?.origin?.answers.dateOrders).toEqual({ 'dates.csv': 'month-first' });
  });

  it('opens what an older page kept, which asked one question about ground and none about layers', async () => {
    const older = {
      version: 1,
      file: fileOf('dates.csv', 'date,latitude,longitude,title\n03/04/2024,51.4,35,A strike\n'),
      answers: {
        claim: null,
        polygonsAs: null,
        dateOrders: { 'dates.csv': 'month-first' },
        columns: { 'dates.csv': { date: 'date', latitude: 'latitude', longitude: 'longitude' } },
      },
    };
    const shelf = fakeShelf([older]);
    const page = openPage(shelf);
    await until(() => expect(page.names()).toEqual(['dates']));
    expect(page.act().collections[0]?.collection.entries[0]?.aboutTime?.text).toBe('2024-03-04');
    const { dateOrders, columns } = older.answers;
    expect(page.act().collections[0]?.origin?.answers).toEqual({ ...noAnswers, dateOrders, columns });
    expect(page.notices()).toEqual([]);
    expect(shelf.size()).toBe(1);
  });

  it('leaves the report hidden where it was hidden, and shown where it was shown again', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    await first.open([strikes], 'instead');
    await until(() => expect(shelf.size()).toBe(1));
    const second = openPage(shelf);
    await until(() => expect(second.names()).toEqual(['strikes']));
    expect(second.act().isReportShown).toBe(false);
    second.act().showReport();
    await until(async () => expect((await shelf.take()).isReportShown).toBe(true));
  });

  it('forgets what is closed, and nothing else', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    await first.open([strikes, mine]);
    await until(() => expect(shelf.size()).toBe(2));
    first.close('strikes');
    await until(() => expect(shelf.size()).toBe(1));
    const second = openPage(shelf);
    await until(() => expect(second.names()).toEqual(['Mine']));
    second.close('Mine');
    await until(() => expect(shelf.size()).toBe(0));
  });

  it('keeps in the end what is open in the end', async () => {
    const shelf = fakeShelf();
    const page = openPage(shelf);
    await page.open(war);
    page.close('war');
    await page.open(otherWar);
    await until(() => expect(shelf.size()).toBe(1));
    const next = openPage(shelf);
    await until(() => expect(next.names()).toEqual(['other']));
  });

  it('lets what the reader opened meanwhile stand', async () => {
    const shelf = fakeShelf();
    const first = openPage(shelf);
    await first.open([...war, strikes]);
    await until(() => expect(shelf.size()).toBe(2));
    const beside = openPage(shelf);
    await beside.open(otherWar);
    await until(() => expect(beside.names()).toEqual(['other', 'strikes']));
    await until(() => expect(shelf.size()).toBe(2));

    let goOn = () => {};
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const instead = openPage(shelf, {
      readFiles: async (...given) => {
        await waits;
        return readFiles(...given);
      },
    });
    await instead.open([others], 'instead');
    goOn();
    await until(() => expect(shelf.size()).toBe(1));
    expect(instead.names()).toEqual(['others']);
  });

  it('lets two pages keep and close without touching what is the other’s', async () => {
    const shelf = fakeShelf();
    const [one, two] = [openPage(shelf), openPage(shelf)];
    await Promise.all([one.open([strikes]), two.open([others])]);
    await until(() => expect(shelf.size()).toBe(2));
    one.close('strikes');
    await until(() => expect(shelf.size()).toBe(1));
    const next = openPage(shelf);
    await until(() => expect(next.names()).toEqual(['others']));
  });

  it.each([
    ['an older page kept', { name: 'war', bytes: new Uint8Array([1, 2, 3]) }, '?'],
    ['is of a later version', { ...toKept({ file: strikes, answers: noAnswers }), version: 2 }, '?'],
    ['is no object', 7, '?'],
    ['lacks its file', { ...toKept({ file: strikes, answers: noAnswers }), file: null }, '?'],
    [
      'is damaged within its file',
      toKept({ file: fileOf('a.json', '{"type'), answers: noAnswers }),
      'a.json',
    ],
  ])('says so where what lies there %s, forgets it, and opens the rest', async (_, value, name) => {
    const shelf = fakeShelf([value, toKept({ file: strikes, answers: noAnswers })]);
    const page = openPage(shelf);
    await until(() => expect(page.names()).toEqual(['strikes']));
    expect(page.notices()).toEqual([['imported.lost', name]]);
    expect(shelf.size()).toBe(1);
  });

  it('keeps what could not be read for want of a worker', async () => {
    const shelf = fakeShelf([toKept({ file: strikes, answers: noAnswers })]);
    const page = openPage(shelf, { readFiles: () => Promise.reject(new Error('no worker')) });
    await until(() => expect(page.notices()).toEqual([['imported.lost', 'strikes.csv']]));
    expect(shelf.size()).toBe(1);
  });

  it('says so once something is open that storage is denied for, and not before', async () => {
    const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const page = openPage({ take: denied, keep: denied, forget: denied, keepReportShown: denied });
    await page.open([strikes], 'instead');
    expect(page.notices()).toEqual([]);
    await until(() => expect(page.notices()).toEqual([['imported.notKept', 'strikes']]));
    expect(page.names()).toEqual(['strikes']);
  });

  it('says so when what is closed cannot be removed', async () => {
    const page = openPage({ ...fakeShelf(), forget: () => Promise.reject(new Error('broken')) });
    await page.open([strikes]);
    page.close('strikes');
    await until(() => expect(page.notices()).toEqual([['imported.notForgotten', 'strikes.csv']]));
  });

  it('says that keeping is slow as long as it is', async () => {
    let goOn = () => {};
    const shelf = fakeShelf();
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const page = openPage({ ...shelf, keep: (kept) => waits.then(() => shelf.keep(kept)) }, { slowMs: 1 });
    await page.open([strikes]);
    await until(() => expect(page.notices()).toEqual([['imported.slow', undefined]]));
    goOn();
    await until(() => expect(page.notices()).toEqual([]));
    expect(shelf.size()).toBe(1);
  });

  it('stops when it is told to', async () => {
    const shelf = fakeShelf([toKept({ file: strikes, answers: noAnswers })]);
    const stopped = openPage(shelf);
    stopped.stop();
    await stopped.open([others]);
    const next = openPage(shelf);
    await until(() => expect(next.names()).toEqual(['strikes']));
    expect(stopped.names()).toEqual(['others']);
    expect(shelf.size()).toBe(1);
  });
});
