import { area } from '@turf/turf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaByDay } from '../../../src/domain/archive/areaByDay.ts';
import { holdersOn } from '../../../src/domain/archive/historyAt.ts';
import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { layersToClaim } from '../../../src/domain/opening/layersToClaim.ts';
import {
  type Answers,
  type GivenFile,
  noAnswers,
  type SnapshotClaim,
  wholeGround,
} from '../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { readGroundFiles } from '../../../src/ingest/readGroundFiles.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { crossings } from '../../fixtures/crossings.ts';
import { generateSnapshots } from '../../fixtures/generateSnapshots.ts';

const russia: SnapshotClaim = { holder: 'russia', claimant: 'A project', source: '' };
const ukraine: SnapshotClaim = { holder: 'ukraine', claimant: 'Another project', source: 'A page' };

const box = { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] };
const given = (path: string, content: unknown = box): GivenFile => ({
  path,
  content: new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
});
const dated = (...dates: readonly string[]) => ({
  type: 'FeatureCollection',
  features: dates.map((date) => ({ type: 'Feature', geometry: box, properties: { date } })),
});
const read = async (files: readonly GivenFile[], answers: Partial<Answers> = {}) => {
  const { opened, asks, report } = await readGivenFiles(files, { ...noAnswers, ...answers }, () => {});
  const [archive] = opened.flatMap((one) => (one.kind === 'archive' ? [one.archive] : []));
  return {
    archive,
    title: archive?.title,
    layers: archive?.layers.map(({ label, snapshots }) => [label, ...snapshots.map(formatIsoDay)]),
    asked: layersToClaim(asks, null),
    taken: asks.find((ask) => ask.kind === 'layers')?.taken,
    problems: report.problems.map(({ file, path, message }) => [file, path, message].join(': ')),
  };
};

const both = ['12', '14'].flatMap((day) => [
  given(`war/russia_2025-03-${day}.geojson`),
  given(`war/ukraine_2025-03-${day}.geojson`),
]);
const old = given('war/deepstatemap_data_20240708.geojson');
const renamed = given('war/2025-03-14.geojson');

describe(readGroundFiles, () => {
  it('makes a layer of each name where names share a day, called as the files are', async () => {
    const { archive, title, layers, problems } = await read(both, { claims: { russia, ukraine } });
    expect(title).toBe('war');
    expect(layers).toEqual([
      ['russia', '2025-03-12', '2025-03-14'],
      ['ukraine', '2025-03-12', '2025-03-14'],
    ]);
    expect(archive?.layers).toMatchObject([
      { ...russia, source: 'russia', attribution: 'A project' },
      { ...ukraine, source: 'A page', attribution: 'Another project' },
    ]);
    expect(problems).toEqual([]);
  });

  it('calls layers without a folder of their own by their names: from one to another is no span of days', async () => {
    const loose = both.map((file) => ({ ...file, path: file.path.replace('war/', '') }));
    expect(await read(loose, { claims: { russia, ukraine } })).toMatchObject({ title: 'russia, ukraine' });
    const alone = loose.filter(({ path }) => path.startsWith('russia'));
    expect(await read(alone, { claims: { [wholeGround]: russia } })).toMatchObject({
      title: 'russia_2025-03-12 – russia_2025-03-14',
    });
  });

  it('takes a file of many days though a few of its features lack a shape or a day that can be read', async () => {
    const file = dated('2025-03-12', '2025-03-13', '2025-03-14', 'unknown');
    const shapeless = { type: 'Feature', geometry: null, properties: { date: '2025-03-15' } };
    const damaged = given('war.geojson', { ...file, features: [...file.features, shapeless] });
    const { layers, problems } = await read([damaged], { claims: { [wholeGround]: russia } });
    expect(layers).toEqual([['war', '2025-03-12', '2025-03-13', '2025-03-14']]);
    expect(problems).toEqual([
      'war.geojson: features[3]: has no date that can be read, and neither has the file’s name',
      'war.geojson: features[4].geometry: has no geometry',
      'war.geojson: 2025-03-15: has no ground: taken for a day without a snapshot',
    ]);
  });

  it('takes polygons of which most say no day for a list of claims', async () => {
    const undated = given('areas.geojson', dated('2025-03-12', 'unknown', 'unknown'));
    expect(await read([undated])).toMatchObject({ archive: undefined, asked: [] });
  });

  it('asks of each layer who claims it, whatever it is called and whatever is said of others', async () => {
    expect(await read(both)).toMatchObject({ asked: ['russia', 'ukraine'], taken: 'several' });
    const half = await read(both, { claims: { russia, [wholeGround]: russia } });
    expect(half).toMatchObject({ archive: undefined, asked: ['russia', 'ukraine'] });
    const named = [given('constructor_20250314.json'), given('__proto__/20250314.json')];
    expect((await read(named)).archive).toBeUndefined();
  });

  it('takes names that never share a day for one layer that was renamed', async () => {
    expect(await read([renamed, old])).toMatchObject({ asked: [wholeGround], taken: 'one' });
    const { layers } = await read([renamed, old], { claims: { [wholeGround]: russia } });
    expect(layers).toEqual([['war', '2024-07-08', '2025-03-14']]);
  });

  it('joins what was renamed among several layers once the same is said of it', async () => {
    const other = ['20240708', '20250314'].map((day) => given(`war/ukraine_${day}.geojson`));
    const [was, is] = ['deepstatemap_data', '2025-03-14'];
    const files = [renamed, old, ...other];
    expect((await read(files)).asked).toEqual([is, was, 'ukraine']);
    const alike = await read(files, { claims: { [is]: russia, [was]: russia, ukraine } });
    expect(alike.layers).toEqual([
      [`${is}, ${was}`, '2024-07-08', '2025-03-14'],
      ['ukraine', '2024-07-08', '2025-03-14'],
    ]);
    const apart = await read(files, { claims: { [is]: russia, [was]: { ...russia, source: 'x' }, ukraine } });
    expect(apart.layers).toHaveLength(3);
    const meeting = await read(files, { claims: { [is]: russia, [was]: russia, ukraine: russia } });
    expect(meeting.layers).toHaveLength(3);
  });

  it('takes a stray file for a day given twice, whatever it is called, unless the reader says otherwise', async () => {
    const days = ['12', '13', '14'].map((day) => given(`war/front_202503${day}.geojson`));
    const files = [...days, given('war/again_20250314.geojson')];
    expect(await read(files)).toMatchObject({ asked: [wholeGround], taken: 'one' });
    const one = await read(files, { claims: { [wholeGround]: russia } });
    expect(one.layers).toEqual([['war', '2025-03-12', '2025-03-13', '2025-03-14']]);
    expect(one.problems).toEqual([
      'war/again_20250314.geojson: 2025-03-14: is given already by war/front_20250314.geojson',
    ]);
    const apart = { layersAs: 'several', claims: { front: russia, again: russia } } as const;
    expect((await read(files, apart)).layers).toEqual([
      ['again', '2025-03-14'],
      ['front', '2025-03-12', '2025-03-13', '2025-03-14'],
    ]);
  });

  it('takes the day of a stray file where the layer’s own file of that day cannot be read', async () => {
    const days = ['12', '13'].map((day) => given(`war/front_202503${day}.geojson`));
    const files = [...days, given('war/front_20250314.geojson', '{'), given('war/again_20250314.geojson')];
    const { layers, problems } = await read(files, { claims: { [wholeGround]: russia } });
    expect(layers?.[0]).toHaveLength(4);
    expect(problems).toEqual(['war/front_20250314.geojson: line 1, column 2: is not JSON: ends too early']);
  });

  it('takes them otherwise when the reader says so', async () => {
    const one = await read(both, { layersAs: 'one', claims: { [wholeGround]: russia } });
    expect(one.layers).toEqual([['war', '2025-03-12', '2025-03-14']]);
    expect(one.problems[0]).toBe(
      'war/ukraine_2025-03-12.geojson: 2025-03-12: is given already by war/russia_2025-03-12.geojson',
    );
    expect((await read([renamed, old], { layersAs: 'several' })).asked).toHaveLength(2);
  });

  it('refuses a day that one layer gives twice, and a file that cannot be read, without touching the other', async () => {
    const files = [...both, given('war/russia_20250314.json'), given('war/ukraine_20250315.json', '{')];
    const { layers, problems } = await read(files, { claims: { russia, ukraine } });
    expect(layers?.map((layer) => layer.length)).toEqual([3, 3]);
    expect(problems).toEqual([
      'war/ukraine_20250315.json: line 1, column 2: is not JSON: ends too early',
      'war/russia_20250314.json: 2025-03-14: is given already by war/russia_2025-03-14.geojson',
    ]);
  });

  it('makes layers of files that say their days themselves', async () => {
    const files = [
      given('russia.geojson', dated('2025-03-12', '2025-03-14')),
      given('ukraine.geojson', dated('2025-03-14')),
    ];
    expect((await read(files)).asked).toEqual(['russia', 'ukraine']);
    expect((await read(files, { claims: { russia, ukraine } })).layers).toEqual([
      ['russia', '2025-03-12', '2025-03-14'],
      ['ukraine', '2025-03-14'],
    ]);
  });

  it('leaves a layer out of which no day can be read', async () => {
    const files = [given('russia_20250314.json'), given('ukraine_20250314.json', '{"type":"Polygon"}')];
    const { layers, problems } = await read(files, { claims: { russia, ukraine } });
    expect(layers).toEqual([['russia', '2025-03-14']]);
    expect(problems.join()).toContain('ukraine_20250314.json');
  });

  it('tiles on each day the snapshot of each layer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const wars = { russia: seed, ukraine: seed + 1 };
        const snapshots = Object.entries(wars).flatMap(([name, seedOf], layer) =>
          generateSnapshots({ seed: seedOf, days: 12, corners: 60 }).map((one) => ({ ...one, name, layer })),
        );
        const files = snapshots.map(({ name, day, polygons }) =>
          given(`${name}/${formatIsoDay(day)}.json`, { type: 'MultiPolygon', coordinates: polygons }),
        );
        const { archive } = await read(files, { claims: { russia, ukraine } });
        if (!archive) throw new Error('nothing was packed');
        const areas = areaByDay(archive);
        for (const { layer, day, polygons } of snapshots) {
          const km2 = area({ type: 'MultiPolygon', coordinates: polygons }) / 1e6;
          expect(areas[layer]?.[day - archive.first]).toBeCloseTo(km2, -1);
          for (const longitude of [34.5, 35.9, 36.1, 37.5, 39]) {
            const holders = holdersOn(archive, [longitude, 48.612_345], day);
            const isHeld = polygons.some((rings) => crossings(rings, longitude, 48.612_345) % 2 === 1);
            expect(holders.filter((holding) => holding.layer === layer)).toHaveLength(isHeld ? 1 : 0);
          }
        }
      }),
      { numRuns: 3 },
    );
  }, 20_000);
});
