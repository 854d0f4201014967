import type { Format } from '../collection/Collection.ts';

/** What formats call themselves, in every language. */
export const formatNames: Readonly<Record<Format | 'archive', string>> = {
  archive: '.claimline',
  claimline: 'Claimline',
  geojson: 'GeoJSON',
  'geojson-lines': 'GeoJSON Lines',
  topojson: 'TopoJSON',
  csv: 'CSV',
  acled: 'ACLED',
  ucdp: 'UCDP',
  viina: 'VIINA',
  timemap: 'TimeMap',
  kml: 'KML',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  flatgeobuf: 'FlatGeobuf',
  geoparquet: 'GeoParquet',
};
