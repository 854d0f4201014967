import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answers, GivenFile, Reading } from '../../../src/domain/opening/Reading.ts';
import { noAnswers, wholeGround } from '../../../src/domain/opening/Reading.ts';
import { createVertexBudget } from '../../../src/ingest/createVertexBudget.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { toFileReading } from '../../../src/ingest/toFileReading.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildDocument } from './buildDocument.ts';

const sudzha = { type: 'Point', coordinates: [35.27, 51.19] };
const box = { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] };
const feature = (geometry: unknown, properties: object = {}, more: object = {}) => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const given = (path: string, content: unknown): GivenFile => ({
  path,
  content: new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
});
const open = (files: readonly GivenFile[], answers: Partial<Answers> = {}) =>
  readGivenFiles(files, { ...noAnswers, ...answers }, () => {});

const collectionsOf = ({ opened }: Reading) =>
  opened.flatMap((one) => (one.kind === 'collection' ? one.collection : []));
const kinds = ({ opened }: Reading) =>
  opened.map((one) => `${one.kind === 'collection' ? one.collection.format : one.kind} ${one.name}`);
const problems = ({ report }: Reading) =>
  report.problems.map(({ file, path, message }) => [file, path, message].filter(Boolean).join(': '));

const drones = collection(
  feature(
    sudzha,
    { name: 'Drones over Sudzha', date: '2025-03-12', link: 'https://example.org/1' },
    { id: 'a' },
  ),
  feature({ ...sudzha, coordinates: [51.19, 135.27] }, { note: 'swapped' }),
  feature(null, { name: 'A statement', date: '14.03.2025' }),
);

describe('files that a reader opens', () => {
  it('become a collection each, with counts of what was taken and left out', async () => {
    const reading = await open([given('drones.geojson', drones)]);
    expect(kinds(reading)).toEqual(['geojson drones']);
    expect(reading.report).toMatchObject({ files: 1, accepted: 2, discarded: 1 });
    expect(problems(reading)).toEqual([
      'drones.geojson: features[1].geometry.coordinates: must be a longitude and a latitude on the earth; the axes may be swapped',
    ]);
    const [{ entries } = { entries: [] }] = collectionsOf(reading);
    expect(entries).toMatchObject([
      {
        id: 'a',
        title: 'Drones over Sudzha',
        geometry: sudzha,
        links: ['https://example.org/1'],
        path: 'features[0]',
      },
      { id: 'features[2]', title: 'A statement', geometry: null, path: 'features[2]' },
    ]);
    expect(entries.map(({ aboutTime }) => aboutTime?.text)).toEqual(['2025-03-12', '2025-03-14']);
  });

  it('keep the words of a record whose position cannot be read', async () => {
    const reading = await open([given('a.json', feature({ type: 'Point' }, { name: 'Drones' }))]);
    expect(collectionsOf(reading)).toMatchObject([{ entries: [{ title: 'Drones', geometry: null }] }]);
    expect(reading.report).toMatchObject({ accepted: 1, discarded: 0 });
    expect(problems(reading)).toHaveLength(1);
  });

  it('are known by what they hold, whatever they are called', async () => {
    const lines = drones.features.map((one) => JSON.stringify(one)).join('\n');
    const topology = { type: 'Topology', objects: { a: { ...sudzha } }, arcs: [] };
    const table = 'name;date;lat;lon\nDrones;2025-03-12;51.19;35.27\n';
    const files = {
      'a.txt': drones,
      'b.csv': lines,
      'c.dat': topology,
      'd.geojson.txt': table,
      e: buildDocument(),
    };
    const reading = await open(Object.entries(files).map(([path, content]) => given(path, content)));
    expect(kinds(reading)).toEqual([
      'geojson a',
      'geojson-lines b',
      'topojson c',
      'csv d.geojson',
      `dataset ${buildDocument().title}`,
    ]);
  });

  it('are called by the title that they give themselves, and say whom to name', async () => {
    const titled = { ...drones, name: 'Drones, as reported', attribution: 'A project' };
    expect(collectionsOf(await open([given('a.json', titled)]))).toMatchObject([
      { name: 'Drones, as reported', attribution: 'A project' },
    ]);
  });

  it('are refused with every problem of a dataset that is not as it should be', async () => {
    const document = buildDocument();
    document.claims[0].saidAt = 'yesterday';
    document.claims[0].polarity = 'hints';
    const reading = await open([given('a.json', document)]);
    expect(reading).toMatchObject({ opened: [], report: { accepted: 0, discarded: 1 } });
    expect(reading.report.problems.map(({ path }) => path)).toEqual([
      'claims[0].saidAt',
      'claims[0].polarity',
    ]);
  });

  it('may be lists of records that services answer with', async () => {
    const row = { title: 'Drones over Sudzha', date: '2025-03-12', latitude: 51.19, longitude: 35.27 };
    for (const content of [
      [row, { ...row, latitude: 91 }],
      { status: 200, data: [row, { ...row, latitude: 'x' }] },
    ]) {
      const reading = await open([given('answer.json', content)]);
      expect(collectionsOf(reading)).toMatchObject([
        { entries: [{ geometry: sudzha }, { title: 'Drones over Sudzha', geometry: null }] },
      ]);
      expect(problems(reading)).toEqual([expect.stringMatching(/\[1\]\.latitude/)]);
    }
    const lines = await open([given('log.ndjson', [row, row].map((one) => JSON.stringify(one)).join('\n'))]);
    expect(collectionsOf(lines)[0]?.entries).toHaveLength(2);
  });

  it('have ids of their own where the file gives one twice', async () => {
    const twice = collection(feature(sudzha, {}, { id: 'a' }), feature(sudzha, {}, { id: 'a' }));
    const [read] = collectionsOf(await open([given('a.json', twice)]));
    expect(new Set(read?.entries.map(({ id }) => id)).size).toBe(2);
  });

  it('keep names that objects have by nature as plain keys', async () => {
    const hostile = `{"type":"Feature","geometry":null,"properties":{"name":"x","__proto__":{"isAdmin":true}}}`;
    const [read] = collectionsOf(await open([given('a.json', hostile)]));
    expect(Object.keys(read?.entries[0]?.properties ?? {})).toContain('__proto__');
    expect('isAdmin' in (read?.entries[0]?.properties ?? {})).toBe(false);
    const named = await open([given('__proto__', drones)], { columns: {}, dateOrders: {} });
    expect(kinds(named)).toEqual(['geojson __proto__']);
  });
});

const zip = (files: Readonly<Record<string, unknown>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, bytesOf(content)])));
const bytesOf = (content: unknown) =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

describe('zip archives', () => {
  const packed = (path: string, files: Readonly<Record<string, unknown>>): GivenFile => ({
    path,
    content: new Blob([new Uint8Array(zip(files))]),
  });
  const placemark =
    '<kml><Placemark><name>Sudzha</name><Point><coordinates>35.27,51.19</coordinates></Point></Placemark></kml>';

  it('are a KMZ where there is a KML in it', async () => {
    expect(kinds(await open([packed('places.kmz', { 'doc.kml': placemark })]))).toEqual(['kml places']);
  });

  it('are otherwise what is in them, as if it had been given', async () => {
    const claim = { holder: 'russia', claimant: 'A project', source: '' } as const;
    const files = {
      'war/20250312.geojson': box,
      'war/20250314.geojson': box,
      'drones.geojson': drones,
      '.hidden.json': '{}',
      'more.zip': zip({ 'a.json': drones }),
      'more.dat': zip({ 'a.json': drones }),
    };
    const reading = await open([packed('all.zip', files), given('last.json', drones)], {
      claims: { [wholeGround]: claim },
    });
    expect(kinds(reading)).toEqual(['geojson drones', 'geojson last', 'archive all.zip']);
    expect(problems(reading).filter((problem) => problem.includes('archive'))).toEqual([
      expect.stringContaining('all.zip: more.zip: is an archive within the archive'),
      expect.stringContaining('all.zip/more.dat: is an archive within an archive'),
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(zip({}))],
    ['what is cut short', new Uint8Array(zip({ 'a.json': drones })).subarray(0, 100)],
  ])('are refused when they hold %s', async (_, bytes) => {
    const reading = await open([{ path: 'a.zip', content: new Blob([new Uint8Array(bytes)]) }]);
    expect(reading).toMatchObject({ opened: [], report: { discarded: 1 } });
    expect(reading.report.problems).toHaveLength(1);
  });
});

describe('dates that can be read both ways', () => {
  const dated = (...dates: string[]) =>
    collection(...dates.map((date) => feature(sudzha, { date, name: date })));

  it('are asked about where nothing in the file settles them, and nothing is taken before', async () => {
    const reading = await open([given('a.json', dated('03/04/2025', '05/06/2025'))]);
    expect(reading.opened).toEqual([]);
    expect(reading.asks).toContainEqual({
      kind: 'date-order',
      file: 'a.json',
      isNeeded: true,
      example: '03/04/2025',
      taken: null,
    });
  });

  it.each([
    ['day-first', '2025-04-03'],
    ['month-first', '2025-03-04'],
  ] as const)('are read %s when the reader says so', async (order, expected) => {
    const reading = await open([given('a.json', dated('03/04/2025'))], { dateOrders: { 'a.json': order } });
    expect(collectionsOf(reading)[0]?.entries[0]?.aboutTime?.text).toBe(expected);
  });

  it('are read as another date of the file settles it', async () => {
    const reading = await open([given('a.json', dated('03/04/2025', '14/03/2025'))]);
    expect(collectionsOf(reading)[0]?.entries[0]?.aboutTime?.text).toBe('2025-04-03');
  });
});

describe('columns', () => {
  it('are as the reader says, where they say it', async () => {
    const file = collection(feature(sudzha, { kopf: 'Drones', wann: '2025-03-12' }));
    const guessed = await open([given('a.json', file)]);
    expect(guessed.asks).toEqual([
      { kind: 'columns', file: 'a.json', isNeeded: false, names: ['kopf', 'wann'], taken: {} },
    ]);
    const said = await open([given('a.json', file)], {
      columns: { 'a.json': { title: 'kopf', date: 'wann' } },
    });
    expect(collectionsOf(said)[0]?.entries[0]).toMatchObject({
      title: 'Drones',
      aboutTime: { text: '2025-03-12' },
    });
  });
});

describe('polygons with dates', () => {
  const claim = { holder: 'russia', claimant: 'A project', source: '' } as const;
  const days = collection(feature(box, { date: '2025-03-12' }), feature(box, { date: '2025-03-14' }));

  it('are ground held by the day, once it is said who claims it', async () => {
    const reading = await open([given('war.json', days)]);
    expect(reading.opened).toEqual([]);
    expect(reading.asks).toEqual([
      { kind: 'polygons', isNeeded: false, taken: 'ground' },
      { kind: 'snapshot-claim', isNeeded: true },
    ]);
    const said = await open([given('war.json', days)], { claims: { [wholeGround]: claim } });
    expect(kinds(said)).toEqual(['archive war']);
    expect(said.report).toMatchObject({ accepted: 2, discarded: 0 });
    expect(said.asks).toEqual([{ kind: 'polygons', isNeeded: false, taken: 'ground' }]);
  });

  it('are a list of claims when the reader says so', async () => {
    for (const path of ['war.json', '20250314.json']) {
      const reading = await open([given(path, days)], { polygonsAs: 'entries' });
      expect(reading.asks[0]).toEqual({ kind: 'polygons', isNeeded: false, taken: 'entries' });
      expect(collectionsOf(reading)[0]?.entries.map(({ aboutTime }) => aboutTime?.text)).toEqual([
        '2025-03-12',
        '2025-03-14',
      ]);
    }
  });

  it.each<[string, string, unknown]>([
    ['a point among them', 'war.json', collection(feature(box, { date: '2025-03-12' }), feature(sudzha))],
    ['one without a date', 'war.json', collection(feature(box, { date: '2025-03-12' }), feature(box))],
    ['points in a file that is named for a day', '20250314.json', collection(feature(sudzha))],
    [
      'a topology that is named for a day',
      '20250314.json',
      { type: 'Topology', objects: { a: sudzha }, arcs: [] },
    ],
  ])('are not taken for ground where there is %s', async (_, path, content) => {
    const reading = await open([given(path, content)]);
    expect(reading.opened.map(({ kind }) => kind)).toEqual(['collection']);
  });

  it('wait for their claim beside files that are taken', async () => {
    const reading = await open([given('20250314.json', days), given('drones.json', drones)]);
    expect(kinds(reading)).toEqual(['geojson drones']);
    expect(reading.asks).toContainEqual({ kind: 'snapshot-claim', isNeeded: true });
  });
});

describe('files that cannot be opened', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
  it.each<[string, BlobPart, RegExp]>([
    ['a.json', '', /^is empty$/],
    ['a.json', '   ', /ends too early/],
    ['a.json', '{"a":1}', /^is JSON, but neither GeoJSON/],
    ['a.json', '[1,2]', /^is JSON, but neither GeoJSON/],
    ['a.json', '7', /^is JSON, but neither GeoJSON/],
    ['a.json', `${'['.repeat(65)}${']'.repeat(65)}`, /more than 64 deep/],
    ['a.json', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), /^is not UTF-8 text/],
    ['a.json', utf16, /^is not UTF-8 text/],
    ['a.json', '{"type":"FeatureCollection","features":[]}', /^is empty$/],
    ['page.html', '<!doctype html><title>x</title>', /^is XML, but neither KML nor GPX$/],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), /^is of no kind/],
    ['notes.txt', 'Nothing but words, and a comma.', /^is of no kind/],
  ])('are named: %s', async (path, content, message) => {
    const reading = await open([{ path, content: new Blob([content]) }]);
    expect(reading.opened).toEqual([]);
    expect(reading.report).toMatchObject({ accepted: 0, discarded: 1 });
    expect(reading.report.problems[0]?.message).toMatch(message);
  });

  it('are counted by the vertices of all together', async () => {
    const [read = null] = collectionsOf(await open([given('a.json', box)]));
    const findings = { problems: [], repairs: [] };
    const desk = { file: 'a.json', findings, vertices: createVertexBudget(9) };
    const table = { collection: read, asks: [], accepted: 1, discarded: 0 };
    expect(toFileReading(table, desk)).toMatchObject({ opened: [{}], accepted: 1, discarded: 0 });
    expect(toFileReading(table, desk)).toMatchObject({ opened: [], accepted: 0, discarded: 1 });
    expect(findings.problems).toEqual([
      {
        file: 'a.json',
        path: '',
        message: 'holds more than the 2,000,000 vertices that can be taken on at once',
      },
    ]);
  });
});
