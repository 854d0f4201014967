import { describe, expect, it, vi } from 'vitest';
import { encodeArchive } from '../../../src/domain/archive/encodeArchive.ts';
import {
  type GivenFile,
  noAnswers,
  type SnapshotClaim,
  wholeGround,
} from '../../../src/domain/opening/Reading.ts';
import { openingLimits } from '../../../src/domain/opening/openingLimits.ts';
import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { createByteBudget } from '../../../src/ingest/createByteBudget.ts';
import { createFindingsList } from '../../../src/ingest/createFindingsList.ts';
import { everySoOften } from '../../../src/ingest/everySoOften.ts';
import { nameOfFiles } from '../../../src/ingest/nameOfFiles.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { toTransfer } from '../../../src/ingest/toTransfer.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';

const claim: SnapshotClaim = { holder: 'russia', claimant: 'A project', source: '' };
const box = (east: number) => ({ type: 'Polygon', coordinates: [boxAround(35, 51, east, 51.1)] });
const given = (path: string, content: unknown): GivenFile => ({
  path,
  content: new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
});
const feature = (east: number, date: string) => ({
  type: 'Feature',
  geometry: box(east),
  properties: { date },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const buildWar = () => buildArchive({ '2024-01-01': [[boxAround(35, 51, 35.1, 51.1)]] });
const archive = buildWar();
const archiveFile = (path: string): GivenFile => ({ path, content: new Blob([encodeArchive(archive)]) });

const read = async (files: readonly GivenFile[], said: SnapshotClaim | null = claim) => {
  const { opened: all, report } = await readGivenFiles(
    files,
    { ...noAnswers, claims: said ? { [wholeGround]: said } : {} },
    () => {},
  );
  const opened = all.find((one) => one.kind === 'archive');
  const listed = (list: typeof report.problems) =>
    list.map(({ file, path, message }) => [file, path, message].filter(Boolean).join(': '));
  return {
    name: opened?.name ?? null,
    layers: opened?.archive.layers ?? [],
    days: opened?.archive.layers.flatMap(({ snapshots }) => snapshots.map(formatIsoDay)) ?? [],
    problems: listed(report.problems),
    repairs: listed(report.repairs),
    files: report.files,
    snapshots: report.accepted,
    leftOut: report.discarded,
  };
};

describe(readGivenFiles, () => {
  it('packs dated files in order of their days, under the name of their folder', async () => {
    const result = await read([
      given('war/20250314.geojson', box(35.2)),
      given('war/20250312.json', box(35.1)),
    ]);
    expect(result).toMatchObject({
      name: 'war',
      days: ['2025-03-12', '2025-03-14'],
      problems: [],
      files: 2,
      snapshots: 2,
    });
    expect(result.layers[0]).toMatchObject({
      label: 'war',
      holder: 'russia',
      claimant: 'A project',
      source: 'war',
      attribution: 'A project',
    });
  });

  it('names the source that was said', async () => {
    const { layers } = await read([given('20250314.geojson', box(35.2))], { ...claim, source: 'A page' });
    expect(layers[0]).toMatchObject({ label: '20250314', source: 'A page' });
  });

  it('puts files of many days and files of one day together', async () => {
    const many = collection(feature(35.1, '2025-03-13'), feature(35.2, '2025-03-15'));
    const { days } = await read([given('many.json', many), given('20250314.json', box(35.3))]);
    expect(days).toEqual(['2025-03-13', '2025-03-14', '2025-03-15']);
  });

  it('names each file that it leaves out, and takes the rest', async () => {
    const { days, problems, repairs, files } = await read([
      given('war/20250314.geojson', box(35.2)),
      given('war/20250315.geojson', '{'),
      given('war/22020101.geojson', box(35.2)),
      given('war/20250314 (1).geojson', box(35.2)),
      given('war/licence.txt', 'text'),
      given('war/.DS_Store', 'hidden'),
      given('war/.git/config.json', '{}'),
      given('war/20250316.geojson', {
        ...box(35.2),
        coordinates: [boxAround(35, 51, 35.2, 51.1).slice(0, -1)],
      }),
    ]);
    expect(days).toEqual(['2025-03-14', '2025-03-16']);
    expect(files).toBe(6);
    expect(problems).toEqual([
      'war/20250315.geojson: line 1, column 2: is not JSON: ends too early',
      expect.stringMatching(/^war\/licence\.txt: is of no kind that can be opened/),
      'war/20250314.geojson: 2025-03-14: is given already by war/20250314 (1).geojson',
      'war/22020101.geojson: 2202-01-01: lies in 2202, which cannot be meant',
    ]);
    expect(repairs).toEqual(['war/20250316.geojson: geometry.coordinates[0]: was not closed']);
  });

  it('takes a day’s second file where nothing could be read of the first', async () => {
    const { days, problems } = await read([
      given('a_20250314.json', '{'),
      given('b_20250314.json', box(35.2)),
    ]);
    expect(days).toEqual(['2025-03-14']);
    expect(problems).toHaveLength(1);
  });

  it('opens one archive by itself, whoever claims it', async () => {
    expect(await read([archiveFile('war.CLAIMLINE')], null)).toMatchObject({
      name: 'A made-up war',
      days: ['2024-01-01'],
      problems: [],
    });
  });

  it('opens each archive by itself, beside what else was given', async () => {
    const { opened, report } = await readGivenFiles(
      [archiveFile('a.claimline'), given('20250314.json', box(35.2)), archiveFile('b.claimline')],
      { ...noAnswers, claims: { [wholeGround]: claim } },
      () => {},
    );
    expect(opened.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'archive A made-up war',
      'archive A made-up war',
      'archive 20250314',
    ]);
    expect(report).toMatchObject({ accepted: 3, discarded: 0, problems: [] });
  });

  it('counts a snapshot that is left out once, however much is wrong with it, and one that is taken never', async () => {
    const geometries = [null, { type: 'Polygon', coordinates: [[[35, 91]]] }];
    const broken = collection(...geometries.map((geometry) => ({ ...feature(35.1, ''), geometry })));
    const result = await read([
      given('2025-03-12.geojson', box(35.1)),
      given('2025-03-13.geojson', broken),
      given('2025-03-14.geojson', collection(feature(35.1, ''), ...broken.features)),
      given('2025-03-15.geojson', '{'),
      given('2202-03-15.geojson', box(35.1)),
      given('20250312.geojson', box(35.1)),
    ]);
    expect(result).toMatchObject({ files: 6, snapshots: 2, leftOut: 4 });
    expect(result.problems).toHaveLength(8);
  });

  it('refuses an archive that was damaged', async () => {
    const bytes = encodeArchive(archive);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    const { name, problems } = await read([{ path: 'a.claimline', content: new Blob([bytes]) }]);
    expect(name).toBeNull();
    expect(problems).toEqual([expect.stringContaining('a.claimline: checksum: does not match')]);
  });

  it('refuses all where nothing can be read, or nothing was given', async () => {
    expect(await read([given('20250314.json', '{')])).toMatchObject({ name: null, snapshots: 0 });
    expect((await read([])).problems).toEqual(['there are no files']);
  });

  it('names a file that cannot be read any more', async () => {
    const gone = new Blob(['{}']);
    vi.spyOn(gone, 'slice').mockReturnValue({ arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob);
    const { problems, days } = await read([
      { path: '20250314.json', content: gone },
      given('20250315.json', box(35.1)),
    ]);
    expect(problems).toEqual(['20250314.json: cannot be read: gone']);
    expect(days).toEqual(['2025-03-15']);
  });

  it('takes nothing of files that are too large together, by their sizes or by what is read', async () => {
    const large = (says: number): GivenFile => {
      const content = new Blob([]);
      const bytes = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(openingLimits.bytes / 2 + 1)) };
      vi.spyOn(content, 'slice').mockReturnValue(bytes as Blob);
      Object.defineProperty(content, 'size', { value: says });
      return { path: '20250314.json', content };
    };
    for (const says of [1, openingLimits.bytes]) {
      const { name, problems } = await read([given('20250313.json', box(35.1)), large(says), large(says)]);
      expect(name).toBeNull();
      expect(problems.at(-1)).toMatch(/^the files hold more than 256 MiB together/);
    }
  });
});

describe(createByteBudget, () => {
  it('reads to the last byte and not one more', async () => {
    const budget = createByteBudget(5);
    expect((await budget.read(new Blob(['abc'])))?.byteLength).toBe(3);
    expect((await budget.read(new Blob(['de'])))?.byteLength).toBe(2);
    expect(budget.isSpent()).toBe(false);
    expect(await budget.read(new Blob(['f']))).toBeNull();
    expect(budget.isSpent()).toBe(true);
    expect(await budget.read(new Blob(['']))).toBeNull();
  });
});

describe(createFindingsList, () => {
  it('keeps the first ten thousand of a file and says how many more there were', () => {
    const list = createFindingsList();
    const problem = { file: 'a.json', path: 'x', message: 'is bad' };
    list.add({ problems: Array.from({ length: 10_150 }, () => problem), repairs: [problem] });
    expect(list.problems).toHaveLength(10_001);
    expect(list.problems.at(-1)?.message).toBe('and 150 more of the kind');
    expect(list.repairs).toHaveLength(1);
  });
});

describe(nameOfFiles, () => {
  it.each([
    [['war/a.json', 'war/b/c.json'], 'war'],
    [['20250314.geojson'], '20250314'],
    [['b_20250315.json', 'a_20250314.json'], 'a_20250314 – b_20250315'],
    [['war/a.json', 'peace/b.json'], 'a – b'],
  ])('calls %j %s', (paths, name) => {
    expect(nameOfFiles(paths)).toBe(name);
  });
});

describe(everySoOften, () => {
  it('passes on the first, then one now and then, and the last', () => {
    let now = 0;
    const seen: number[] = [];
    const report = everySoOften(
      ({ share }) => seen.push(share * 10),
      100,
      () => now,
    );
    for (let done = 1; done <= 10; done += 1) {
      report({ phase: 'reading', share: done / 10 });
      now += 40;
    }
    expect(seen).toEqual([1, 4, 7, 10]);
  });
});

describe(toTransfer, () => {
  it('moves all numbers in three buffers, and what arrives is the same archive', () => {
    const { archive: sent, buffers } = toTransfer(buildWar());
    expect(sent).toEqual(archive);
    const arrived = structuredClone(sent, { transfer: [...buffers] as ArrayBuffer[] });
    expect(sent.arcs.points.byteLength).toBe(0);
    expect(arrived.faces.map(({ rings }) => rings.map((ring) => [...ring]))).toEqual(
      archive.faces.map(({ rings }) => rings.map((ring) => [...ring])),
    );
  });
});
