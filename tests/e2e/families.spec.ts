import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { strToU8, zipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { topology } from 'topojson-server';
import { pointsShp } from '../unit/ingest/formats/shapefile.ts';
import { expect, test } from './journey.ts';
import { OpenDialog, openedList, upload } from './OpenDialog.ts';

const strikes: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      properties: { title: 'A strike at Sudzha', date: '2024-08-20' },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [36.59, 50.6] },
      properties: { title: 'A depot in Belgorod', date: '2025-03-13' },
    },
  ],
};

const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>A strike at Sudzha</name><TimeStamp><when>2024-08-20</when></TimeStamp>
<Point><coordinates>35.27,51.19</coordinates></Point></Placemark></Document></kml>`;
const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="51.19" lon="35.27"><time>2024-08-20T10:00:00Z</time><name>A strike at Sudzha</name></wpt></gpx>`;

function wellKnownPoint(longitude: number, latitude: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, longitude, true);
  view.setFloat64(13, latitude, true);
  return new Uint8Array(view.buffer);
}

const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'geometry', data: [wellKnownPoint(35.27, 51.19)], type: 'BYTE_ARRAY' },
        { name: 'title', data: ['A strike at Sudzha'], type: 'STRING' },
        { name: 'date', data: ['2024-08-20'], type: 'STRING' },
      ],
      kvMetadata: [
        {
          key: 'geo',
          value: JSON.stringify({
            version: '1.1.0',
            primary_column: 'geometry',
            columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
          }),
        },
      ],
    }),
  );

/** By format: the file's name and content, and what its first row says besides the place. */
const families = [
  ['GeoJSON', 'strikes.geojson', () => JSON.stringify(strikes), 'A strike at Sudzha'],
  ['TopoJSON', 'strikes.topojson', () => JSON.stringify(topology({ strikes })), 'A strike at Sudzha'],
  ['KML', 'strikes.kml', () => kml, 'A strike at Sudzha'],
  ['KML', 'strikes.kmz', () => zipSync({ 'doc.kml': strToU8(kml) }), 'A strike at Sudzha'],
  ['GPX', 'strikes.gpx', () => gpx, 'A strike at Sudzha'],
  ['Shapefile', 'strikes.zip', () => zipSync({ 'strikes.shp': pointsShp([[35.27, 51.19]]) }), '—'],
  ['FlatGeobuf', 'strikes.fgb', () => serialize(strikes), 'A strike at Sudzha'],
  ['GeoParquet', 'strikes.parquet', parquet, 'A strike at Sudzha'],
] as const;

for (const [format, name, contentOf, title] of families) {
  test(`${name} is dropped, looked at, opened, followed by date and closed`, async ({ claimline, page }) => {
    await claimline.openWithoutMap();
    const open = new OpenDialog(page);
    await open.drop([upload(name, Buffer.from(contentOf()))]);
    const row = open.dialog.getByRole('row').filter({ hasText: '51.19 / 35.27' });
    await expect(row).toContainText(title, { timeout: 30_000 });
    await open.openBeside();
    await expect(openedList(page)).toContainText(`${format}, `);
    await claimline.goToDate.fill('20/08/2024');
    await claimline.goToDate.press('Enter');
    await expect(claimline.date).toHaveAttribute('aria-valuetext', /20 August 2024/);
    await openedList(page)
      .getByRole('button', { name: /^Close / })
      .click();
    await expect(openedList(page)).toHaveCount(0);
  });
}
