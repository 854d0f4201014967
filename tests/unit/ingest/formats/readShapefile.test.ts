import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readShapefile } from '../../../../src/ingest/formats/readShapefile.ts';
import { readAnything, reading } from './readAnything.ts';
import { dbfOf, in1251, pointsShp, polygonsShp } from './shapefile.ts';

const wgs84 = strToU8(
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
);
const utm37 = strToU8(
  'PROJCS["WGS_1984_UTM_Zone_37N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",39.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
);
const sudzha = [35.27, 51.19] as const;
const belgorod = [36.59, 50.6] as const;

const towns = dbfOf(
  ['NAME:C:20', 'POP:N:12', 'SEEN:D:8', 'HELD:L:1', 'CODE:N:20'],
  [
    [in1251('Суджа'), strToU8('5127'), strToU8('20111230'), strToU8('T'), strToU8('12345678901234567890')],
    [in1251('Белгород'), strToU8('*****'), strToU8('00000000'), strToU8('?'), strToU8('')],
  ],
);
const good = zipSync({
  'towns.shp': pointsShp([sudzha, belgorod]),
  'towns.dbf': towns,
  'towns.prj': wgs84,
  'towns.cpg': strToU8('1251'),
});
const read = (files: Parameters<typeof zipSync>[0]) => reading(readShapefile, zipSync(files));

describe(readShapefile, () => {
  test('takes shapes with their rows, a day as the day that is written', async () => {
    expect(await reading(readShapefile, good)).toEqual({
      features: [
        {
          path: 'towns.shp[0]',
          id: null,
          geometry: { type: 'Point', coordinates: sudzha },
          properties: {
            NAME: 'Суджа',
            POP: 5127,
            SEEN: '2011-12-30',
            HELD: true,
            CODE: '12345678901234567890',
          },
          time: null,
        },
        {
          path: 'towns.shp[1]',
          id: null,
          geometry: { type: 'Point', coordinates: belgorod },
          properties: { NAME: 'Белгород', POP: null, SEEN: null, HELD: null, CODE: null },
          time: null,
        },
      ],
      problems: [],
      repairs: [],
    });
  });

  test('reads names in the encoding that is said, or the one they can be', async () => {
    const names = async (name: Uint8Array, cpg?: string) => {
      const { features, problems, repairs } = await read({
        'a.shp': pointsShp([sudzha]),
        'a.prj': wgs84,
        'a.dbf': dbfOf(['NAME:C:20'], [[name]]),
        ...(cpg !== undefined && { 'a.cpg': strToU8(cpg) }),
      });
      return [features[0]?.properties.NAME, ...problems, ...repairs];
    };
    expect(await names(strToU8('Суджа'), 'UTF-8')).toEqual(['Суджа']);
    expect(await names(strToU8('Суджа'))).toEqual(['Суджа']);
    expect(await names(in1251('Суджа'), 'ANSI 1251')).toEqual(['Суджа']);
    expect(await names(in1251('Суджа'), 'windows-1251')).toEqual(['Суджа']);
    expect(await names(Uint8Array.of(0x91, 0xe3, 0xa4, 0xa6, 0xa0), 'OEM 866')).toEqual(['Суджа']);
    expect(await names(in1251('Суджа'))).toEqual([
      'Суджа',
      'a.dbf: says no encoding: its words were read as Windows-1251',
    ]);
    expect(await names(in1251('Суджа'), 'klingon')).toEqual([
      undefined,
      'a.dbf: is in the encoding klingon, which is not known; the shapes were taken without properties',
    ]);
  });

  test('takes rings with their holes, and needs no table', async () => {
    const outer = [
      [35, 51],
      [35, 52],
      [36, 52],
      [36, 51],
      [35, 51],
    ] as const;
    const hole = [
      [35.2, 51.2],
      [35.4, 51.2],
      [35.4, 51.4],
      [35.2, 51.2],
    ] as const;
    expect(await read({ 'a.shp': polygonsShp([[outer, hole]]), 'a.prj': wgs84 })).toMatchObject({
      features: [{ geometry: { type: 'Polygon', coordinates: [outer, hole] }, properties: {} }],
      problems: [],
    });
  });

  test('brings other projections to longitude and latitude, or says that it cannot', async () => {
    const moved = await read({ 'a.shp': pointsShp([[239_700, 5_677_000]]), 'a.prj': utm37 });
    expect(moved.features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [expect.closeTo(35.275, 3), expect.closeTo(51.185, 3)],
    });
    expect(moved.repairs).toEqual([
      'a.shp: was brought from WGS_1984_UTM_Zone_37N to longitude and latitude',
    ]);
    const problemsOf = async (files: Parameters<typeof zipSync>[0]) => {
      const { features, problems } = await read(files);
      expect(features).toEqual([]);
      return problems;
    };
    expect(
      await problemsOf({
        'a.shp': pointsShp([sudzha]),
        'a.prj': strToU8('PROJCS["Atlantis",PROJECTION["Nope"]]'),
      }),
    ).toEqual(['a.shp: is in Atlantis, which cannot be brought to longitude and latitude']);
    expect(await problemsOf({ 'a.shp': pointsShp([[239_700, 5_677_000]]) })).toEqual([
      'a.shp: has no .prj file, and its coordinates are not longitude and latitude',
    ]);
  });

  test('joins layers, each by its name', async () => {
    const { features } = await read({
      'map/towns.SHP': pointsShp([sudzha]),
      'map/towns.DBF': dbfOf(['NAME:C:9'], [[strToU8('Sudzha')]]),
      'map/towns.prj': wgs84,
      'map/strikes.shp': pointsShp([belgorod]),
      'map/strikes.prj': wgs84,
    });
    expect(features.map(({ properties }) => properties)).toEqual([
      { layer: 'towns', NAME: 'Sudzha' },
      { layer: 'strikes' },
    ]);
  });

  test('names records that are faulty, and takes the others', async () => {
    const shp = polygonsShp([
      [
        [
          [35, 51],
          [35, 52],
          [36, 52],
          [35, 51],
        ],
      ],
      [
        [
          [35, 51],
          [35, 52],
          [36, 52],
          [35, 51],
        ],
      ],
    ]);
    // The second polygon says that it has two thousand million parts.
    new DataView(shp.buffer).setInt32(100 + 8 + 112 + 8 + 36, 0x7f_ff_ff_ff, true);
    expect(await read({ 'a.shp': shp, 'a.prj': wgs84 })).toMatchObject({
      features: [{ geometry: { type: 'Polygon' } }, { geometry: null }],
      problems: ['a.shp[1]: is cut short: it holds fewer positions than it says'],
    });
    const points = pointsShp([sudzha, belgorod]);
    expect(await read({ 'a.shp': points.subarray(0, points.length - 8), 'a.prj': wgs84 })).toMatchObject({
      features: [{ geometry: { type: 'Point' } }],
      problems: ['a.shp[1]: is cut short, or its length is wrong: it and what follows was not read'],
    });
    expect((await read({ 'a.shp': strToU8('Sudzha') })).problems).toEqual(['a.shp: is not a .shp file']);
    expect((await read({ 'a.txt': strToU8('Sudzha') })).problems).toEqual(['there is no .shp file in it']);
  });

  test('does not believe how many rows a table says it has', async () => {
    const table = towns.slice();
    new DataView(table.buffer).setUint32(4, 0xff_ff_ff_ff, true);
    expect(
      await read({ 'a.shp': pointsShp([sudzha, belgorod]), 'a.prj': wgs84, 'a.dbf': table }),
    ).toMatchObject({
      features: [{ properties: { NAME: 'Суджа' } }, {}],
      problems: ['a.dbf: is cut short: it says 4294967295 rows, and holds 2'],
    });
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readShapefile, good)).resolves.toBeUndefined();
  });

  test.each(['towns.shp', 'towns.dbf', 'towns.prj', 'towns.cpg'])('ends on any bytes as %s', async (path) => {
    const files = {
      'towns.shp': pointsShp([sudzha, belgorod]),
      'towns.dbf': towns,
      'towns.prj': utm37,
      'towns.cpg': strToU8('1251'),
    };
    const every = readAnything(
      (bytes, file, findings) => readShapefile(zipSync({ ...files, [path]: bytes }), file, findings),
      files[path as keyof typeof files],
    );
    await expect(every).resolves.toBeUndefined();
  });
});
