import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createFindingsList } from '../../../../src/ingest/createFindingsList.ts';
import { unzip } from '../../../../src/ingest/formats/unzip.ts';

const limits = { bytes: 4 * 2 ** 20, entries: 10_000 };
const sudzha = strToU8('Sudzha, Суджа: 51.19 N, 35.27 E. '.repeat(40));

function read(bytes: Uint8Array, given = limits) {
  const findings = createFindingsList();
  const files = unzip(bytes, 'places.zip', given, findings);
  return {
    paths: files?.map(({ path }) => path) ?? null,
    files,
    messages: findings.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
  };
}

/** Where the archive's list has an entry, counted from its end record. */
function listOf(zip: Uint8Array): { view: DataView; at: readonly number[]; end: number } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const at: number[] = [];
  for (let next = view.getUint32(end + 16, true); next < end; next += 46 + view.getUint16(next + 28, true))
    at.push(next);
  return { view, at, end };
}

describe(unzip, () => {
  test('takes stored and deflated files, of any folder and in any script', () => {
    const { files, messages } = read(
      zipSync({
        'Суджа/towns.txt': sudzha,
        'stored.txt': [sudzha, { level: 0 }],
        'empty.txt': new Uint8Array(),
      }),
    );
    expect(files).toEqual([
      { path: 'Суджа/towns.txt', bytes: sudzha },
      { path: 'stored.txt', bytes: sudzha },
      { path: 'empty.txt', bytes: new Uint8Array() },
    ]);
    expect(messages).toEqual([]);
  });

  test('leaves out what a Mac adds, and folders', () => {
    const zip = zipSync({ 'a.txt': sudzha, '__MACOSX/._a.txt': sudzha, 'towns/': new Uint8Array() });
    expect(read(zip)).toMatchObject({ paths: ['a.txt'], messages: [] });
  });

  test('counts what unfolds, and stops a bomb at the limit', () => {
    const bomb = zipSync({ 'zeros.bin': new Uint8Array(64 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(100_000);
    const { paths, messages } = read(bomb);
    expect(paths).toBeNull();
    expect(messages).toEqual([
      'zeros.bin: unfolds to more than the 4,194,304 bytes that are left to take on',
    ]);
  });

  test('counts all files of an archive together', () => {
    const half = new Uint8Array(3 * 2 ** 20);
    expect(read(zipSync({ a: half, b: half })).paths).toBeNull();
  });

  test('does not believe a header that says less than there is', () => {
    const zip = zipSync({ 'zeros.bin': new Uint8Array(64 * 2 ** 20) });
    const { view, at } = listOf(zip);
    view.setUint32((at[0] ?? 0) + 24, 10, true);
    expect(read(zip).paths).toBeNull();
    const small = zipSync({ 'a.txt': sudzha });
    const list = listOf(small);
    list.view.setUint32((list.at[0] ?? 0) + 24, 10, true);
    expect(read(small).messages[0]).toMatch(/^a.txt: holds [\d,]+ bytes, not the 10 that its header says$/);
  });

  test('refuses files that lie over one another', () => {
    const zip = zipSync({ a: [sudzha, { level: 0 }], b: [sudzha, { level: 0 }] });
    const { view, at } = listOf(zip);
    const [one = 0, other = 0] = at;
    view.setUint32(other + 42, view.getUint32(one + 42, true), true);
    expect(read(zip)).toMatchObject({
      paths: null,
      messages: ['is refused: b lies over another of its files, as in a zip bomb'],
    });
  });

  test('does not unpack archives within archives', () => {
    const inner = zipSync({ 'doc.kml': sudzha });
    const { paths, messages } = read(zipSync({ 'a.txt': sudzha, 'in.zip': inner, 'in.kmz': inner }));
    expect(paths).toEqual(['a.txt']);
    expect(messages).toEqual([
      'in.zip: is an archive within the archive, which is not unpacked',
      'in.kmz: is an archive within the archive, which is not unpacked',
    ]);
  });

  test('takes 10,000 files and refuses 10,001, whatever the archive says of their number', () => {
    const named = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, new Uint8Array()])));
    expect(read(named(10_000)).paths).toHaveLength(10_000);
    const many = named(10_001);
    listOf(many).view.setUint16(many.length - 12, 1, true);
    expect(read(many)).toMatchObject({ paths: null, messages: ['holds more than 10,000 files'] });
  });

  test('refuses paths that lead elsewhere, by name', () => {
    const { paths, messages } = read(
      zipSync({ '../etc/passwd': sudzha, '/etc/passwd': sudzha, 'C:\\a.txt': sudzha, 'a/..b.txt': sudzha }),
    );
    expect(paths).toEqual(['a/..b.txt']);
    expect(messages).toEqual([
      '../etc/passwd: has a path that leads out of the archive',
      '/etc/passwd: has an absolute path',
      'C:/a.txt: has an absolute path',
    ]);
  });

  test('refuses what is encrypted or compressed in another way', () => {
    const zip = zipSync({ a: sudzha, b: sudzha });
    const { view, at } = listOf(zip);
    const [one = 0, other = 0] = at;
    view.setUint16(one + 8, 1, true);
    view.setUint16(other + 10, 93, true);
    expect(read(zip).messages).toEqual([
      'a: is encrypted',
      'b: is compressed by method 93, which cannot be read',
    ]);
  });

  test('names an archive that is cut short, and a file that is damaged', () => {
    const zip = zipSync({ a: [sudzha, { level: 0 }] });
    expect(read(zip.subarray(0, zip.length - 1)).messages).toEqual([
      'is cut short or damaged: the list of its files is missing',
    ]);
    zip[100] = (zip[100] ?? 0) ^ 1;
    expect(read(zip).messages).toEqual(['a: is damaged: its checksum does not match']);
  });

  test('ends, with files or a reason, on any bytes', () => {
    const good = zipSync({ 'a.txt': sudzha, 'b.txt': [sudzha, { level: 0 }] });
    const wrong = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255), length: fc.nat(good.length) });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), wrong), (made) => {
        const bytes = made instanceof Uint8Array ? made : good.slice(0, made.length);
        if (!(made instanceof Uint8Array) && made.at < made.length) bytes[made.at] = made.byte;
        const { files, messages } = read(bytes);
        expect(files !== null || messages.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
