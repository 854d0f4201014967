import type { FeatureCollection } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { zipSync } from 'fflate';
import { encodeArchive } from '../../../src/domain/archive/encodeArchive.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';
import { buildDocument } from './buildDocument.ts';
import { parquetOf } from './formats/parquet.ts';
import { pointsShp } from './formats/shapefile.ts';

const point = { type: 'Point', coordinates: [35.27, 51.19] };
const box = { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] };
const feature = (geometry: unknown, properties: object) => ({
  type: 'Feature',
  id: 'a',
  geometry,
  properties,
});
const drones = feature(point, {
  name: 'Drones over Sudzha',
  date: '2025-03-12',
  link: 'https://example.org/1',
});
const held = { ...feature(box, { name: 'Held' }), time: { interval: ['2025-03-10', '..'] } };
const ground = { type: 'FeatureCollection', features: [feature(box, { date: '2025-03-14' })] };
const topojson = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [35, 51] },
  objects: {
    a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: {} }] },
  },
  arcs: [
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, -10],
    ],
  ],
};
const csv = 'name;date;lat;lon;quote\n"Drones; many";12.03.2025;51,19;35,27;"»We hold«"\nTruce;;;;\n';
const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Sudzha</name>
<TimeSpan><begin>2025-03-10</begin><end>2025-03-13</end></TimeSpan><Point><coordinates>35.27,51.19</coordinates></Point>
</Placemark></Document></kml>`;
const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51.19" lon="35.27">
<time>2025-03-12T10:00:00Z</time><name>Sudzha</name></wpt></gpx>`;
const columns: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      properties: { name: 'Sudzha' },
    },
  ],
};
const PROJECTION =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';

/** The bytes of a text, or of what is written as JSON. */
export function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

/** A good file of each family. */
export const goodFiles: Readonly<Record<string, Uint8Array>> = {
  'drones.geojson': bytesOf({ type: 'FeatureCollection', features: [drones, held] }),
  '20250314.geojson': bytesOf(ground),
  'war.json': bytesOf(ground),
  'lines.geojsonl': bytesOf([drones, held].map((one) => JSON.stringify(one)).join('\n')),
  'sequence.geojsons': bytesOf([drones, held].map((one) => `\u{1e}${JSON.stringify(one)}\n`).join('')),
  'topology.topojson': bytesOf(topojson),
  'records.json': bytesOf([{ title: 'Drones', date: '2025-03-12', latitude: 51.19, longitude: 35.27 }]),
  'dataset.json': bytesOf(buildDocument()),
  'war.claimline': encodeArchive(buildArchive({ '2024-01-01': [[boxAround(35, 51, 35.1, 51.1)]] })),
  'table.csv': bytesOf(csv),
  'places.kml': bytesOf(kml),
  'places.kmz': zipSync({ 'doc.kml': bytesOf(kml) }),
  'track.gpx': bytesOf(gpx),
  'days.zip': zipSync({ 'war/20250314.geojson': bytesOf(ground), 'table.csv': bytesOf(csv) }),
  'shapes.zip': zipSync({ 'a.shp': pointsShp([[35.27, 51.19]]), 'a.prj': bytesOf(PROJECTION) }),
  'places.fgb': serialize(columns),
  'places.parquet': geoParquet(),
};

/** How many things are opened of a file, where that is not one. */
export const openedOf: Readonly<Record<string, number>> = { 'days.zip': 2 };

function geoParquet(): Uint8Array {
  const wkb = new DataView(new ArrayBuffer(21));
  wkb.setUint8(0, 1);
  wkb.setUint32(1, 1, true);
  wkb.setFloat64(5, 35.27, true);
  wkb.setFloat64(13, 51.19, true);
  const geo = {
    version: '1.0.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
  };
  const columnsOfRow = [
    { name: 'geometry', type: 'BYTE_ARRAY', values: [new Uint8Array(wkb.buffer)] },
    { name: 'name', type: 'BYTE_ARRAY', converted: 0, values: [new TextEncoder().encode('Sudzha')] },
  ] as const;
  return parquetOf(columnsOfRow, geo);
}
