import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../../src/ingest/readGivenFiles.ts';
import { dbfOf, pointsShp } from '../formats/shapefile.ts';

const acled = {
  event_id_cnty: 'RUS7',
  event_date: '2024-08-06',
  time_precision: 2,
  event_type: 'Battles',
  actor1: 'Military Forces of Ukraine',
  location: 'Sudzha',
  geo_precision: 2,
  source: 'Institute for the Study of War',
  notes: 'On 6 August, forces clashed in Sudzha.',
};
const sudzha = { type: 'Point', coordinates: [35.27, 51.19] };
const feature = (properties: object, more: object = {}) => ({
  type: 'Feature',
  id: 12,
  geometry: sudzha,
  properties,
  ...more,
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

const open = async (path: string, content: string | Uint8Array<ArrayBuffer>) => {
  const { opened, asks, report } = await readGivenFiles(
    [{ path, content: new Blob([content]) }],
    noAnswers,
    () => {},
  );
  const [one] = opened.flatMap((each) => (each.kind === 'collection' ? each.collection : []));
  const [entry] = one?.entries ?? [];
  const problems = report.problems.map((problem) => `${problem.path}: ${problem.message}`);
  return { format: one?.format, attribution: one?.attribution, entry, asks, problems };
};

const clash = {
  id: 'RUS7',
  title: 'On 6 August, forces clashed in Sudzha.',
  speaker: 'Institute for the Study of War',
  place: 'Sudzha',
  precision: 2,
  timing: 'event',
  aboutTime: { text: '2024-08-03/2024-08-09' },
  geometry: sudzha,
  properties: { actor1: 'Military Forces of Ukraine' },
};

describe("a publisher's events as features", () => {
  it('are recognised by their properties, and their codes honoured', async () => {
    const { entry, ...rest } = await open('a.geojson', collection(feature(acled)));
    expect(rest).toMatchObject({ format: 'acled', asks: [], problems: [] });
    expect(rest.attribution).toContain('acleddata.com');
    expect(entry).toMatchObject(clash);
  });

  it.each([
    ['lines', `${JSON.stringify(feature(acled))}\n${JSON.stringify(feature(acled))}`],
    [
      'TopoJSON',
      JSON.stringify({
        type: 'Topology',
        arcs: [],
        objects: { a: { type: 'Point', coordinates: [35.27, 51.19], properties: acled } },
      }),
    ],
    [
      'KML',
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><TimeStamp><when>2025-01-01</when></TimeStamp><ExtendedData>${Object.entries(
        acled,
      )
        .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`)
        .join('')}</ExtendedData><Point><coordinates>35.27,51.19</coordinates></Point></Placemark></kml>`,
    ],
  ])('are recognised in %s', async (_, content) => {
    const { format, entry } = await open('a.dat', content);
    expect(format).toBe('acled');
    expect(entry).toMatchObject(clash);
  });

  it('are recognised in a shapefile, whose names are cut to ten characters', async () => {
    const cells = Object.values(acled).map((value) => new TextEncoder().encode(String(value)));
    const files = {
      'a.shp': pointsShp([[35.27, 51.19]]),
      'a.dbf': dbfOf(
        Object.keys(acled).map((name) => `${name.slice(0, 10)}:C:80`),
        [cells],
      ),
      'a.cpg': new TextEncoder().encode('UTF-8'),
    };
    const { format, entry } = await open('a.zip', Uint8Array.from(zipSync(files)));
    expect(format).toBe('acled');
    expect(entry).toMatchObject(clash);
  });

  it('lie where their shape is, and columns that say otherwise are named', async () => {
    const same = await open('a.json', collection(feature({ ...acled, latitude: 51.19, longitude: 35.27 })));
    expect(same.problems).toEqual([]);
    expect(same.entry?.properties).not.toHaveProperty('latitude');
    const other = await open('a.json', collection(feature({ ...acled, latitude: 50.6, longitude: 36.59 })));
    expect(other.entry).toMatchObject({ geometry: sudzha, properties: { latitude: 50.6, longitude: 36.59 } });
    expect(other.problems).toEqual([
      'features[0].properties.latitude: puts it at latitude 50.6, longitude 36.59, its geometry at 51.19, 35.27: the geometry was taken',
    ]);
  });

  it('lie where their columns say, where they have no shape', async () => {
    const bare = feature({ ...acled, latitude: 51.19, longitude: 35.27 }, { geometry: null });
    expect((await open('a.json', collection(bare))).entry).toMatchObject({ geometry: sudzha });
  });

  it('take an hour that another program wrote for nothing', async () => {
    const moved = feature({ ...acled, event_date: '2024-08-06T00:00:00Z', time_precision: 1 });
    expect((await open('a.json', collection(moved))).entry?.aboutTime?.text).toBe('2024-08-06');
  });

  it('of UCDP and of VIINA are recognised too', async () => {
    const ged = { id: 5, side_a: 'A', side_b: 'B', where_prec: 4, date_prec: 5, source_office: 'Reuters' };
    const dates = { date_start: '2024-08-06', date_end: '2024-08-06' };
    expect(await open('a.json', collection(feature({ ...ged, ...dates })))).toMatchObject({
      format: 'ucdp',
      entry: { id: '5', precision: 3, aboutTime: { text: '2024' } },
    });
    const oneADay = { viina_version: 'b', event_id_1pd: '8', date: 20_240_806, sources: 'ria;nv' };
    expect(
      await open('a.json', collection(feature({ ...oneADay, geonameid: 1, GEO_PRECISION: 'ADM3' }))),
    ).toMatchObject({
      format: 'viina',
      entry: { id: '8', precision: 2, speaker: 'ria;nv', aboutTime: { text: '2024-08-06~' } },
    });
  });
});

describe('what is asked of a file', () => {
  const kml = (data: string) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Drones</name>${data}<Point><coordinates>35,51</coordinates></Point></Placemark></kml>`;

  it('is nothing about the columns of KML that has none', async () => {
    expect((await open('a.kml', kml(''))).asks).toEqual([]);
    const data = '<ExtendedData><Data name="who"><value>A</value></Data></ExtendedData>';
    expect((await open('a.kml', kml(data))).asks).toMatchObject([{ kind: 'columns', isNeeded: false }]);
  });

  it('is no order of dates that the publisher tells', async () => {
    const table = (names: string, row: string) => open('a.csv', `${names}\n${row}\n`);
    const old = await table('event_id_cnty,event_date,event_type,notes', 'RUS1,03-04-2022,Battles,Clash');
    expect(old.entry?.aboutTime?.text).toBe('2022-04-03');
    const map = await table(
      'id,description,date,latitude,longitude,association1,source1',
      'UW1,Smoke,03/04/2022,50.6,36.59,a,b',
    );
    expect(map.entry?.aboutTime?.text).toBe('2022-03-04');
  });
});
