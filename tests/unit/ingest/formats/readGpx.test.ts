import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readGpx } from '../../../../src/ingest/formats/readGpx.ts';
import { readAnything, reading } from './readAnything.ts';

const gpx = (inner: string) =>
  strToU8(`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`);
const point = (name: string, longitude: number, time = '') =>
  `<${name} lat="51.19" lon="${longitude}">${time && `<time>${time}</time>`}</${name}>`;

const walk =
  gpx(`<wpt lat="51.19" lon="35.27"><ele>160</ele><time>2025-03-13T09:00:00Z</time><name>Суджа</name>
<link href="https://example.org/a"><text>a</text></link></wpt>
<rte><name>Road</name>${point('rtept', 35.1)}${point('rtept', 35.2)}</rte>
<trk><name>Walk</name>
<trkseg>${point('trkpt', 35.1, '2025-03-12T05:00:00Z')}${point('trkpt', 35.2, '2025-03-12T06:00:00Z')}</trkseg>
<trkseg>${point('trkpt', 35.3)}${point('trkpt', 35.4, '2025-03-13T05:00:00Z')}</trkseg></trk>`);

describe(readGpx, () => {
  test('takes waypoints, routes and tracks with their times', async () => {
    const { features, problems } = await reading(readGpx, walk);
    expect(problems).toEqual([]);
    expect(features).toEqual([
      {
        path: 'wpt[0]',
        id: null,
        geometry: { type: 'Point', coordinates: [35.27, 51.19, 160] },
        properties: { name: 'Суджа', link: 'https://example.org/a' },
        time: { timestamp: '2025-03-13T09:00:00Z' },
      },
      {
        path: 'rte[0]',
        id: null,
        geometry: {
          type: 'LineString',
          coordinates: [
            [35.1, 51.19],
            [35.2, 51.19],
          ],
        },
        properties: { name: 'Road' },
        time: null,
      },
      {
        path: 'trk[0]',
        id: null,
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [35.1, 51.19],
              [35.2, 51.19],
            ],
            [
              [35.3, 51.19],
              [35.4, 51.19],
            ],
          ],
        },
        properties: { name: 'Walk' },
        time: { interval: ['2025-03-12T05:00:00Z', '2025-03-13T05:00:00Z'] },
      },
    ]);
  });

  test('names what has no position, and files with nothing in them', async () => {
    const faulty = gpx(
      `<wpt lat="north" lon="35"/><trk><trkseg>${point('trkpt', 35)}<trkpt lat="51"/></trkseg></trk>`,
    );
    expect(await reading(readGpx, faulty)).toMatchObject({
      features: [{ geometry: null }, { geometry: null }],
      problems: [
        'wpt[0]: its lat and lon are not numbers',
        'trk[0].trkseg[0]: 1 of its points have no lat and lon that are numbers, and were left out',
        'trk[0].trkseg[0]: has fewer than two points',
      ],
    });
    expect((await reading(readGpx, gpx(''))).problems).toEqual(['no waypoint, route or track was found']);
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readGpx, walk)).resolves.toBeUndefined();
  });
});
