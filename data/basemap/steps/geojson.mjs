import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const toCollection = (features) => ({ type: 'FeatureCollection', features });

export const toFeature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

export const toPoint = (coordinates, properties) => toFeature({ type: 'Point', coordinates }, properties);

export const toLine = (coordinates, properties = {}) =>
  toFeature({ type: 'LineString', coordinates }, properties);

/** Every line of a collection as its own array of positions, whether it stood alone or in a MultiLineString. */
export function linesOf(collection) {
  return collection.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates],
  );
}

/** Rounds every number of nested coordinates to the given number of decimals. */
export function roundCoordinates(coordinates, decimals) {
  return Array.isArray(coordinates)
    ? coordinates.map((part) => roundCoordinates(part, decimals))
    : Number(coordinates.toFixed(decimals));
}

/** Writes one feature a line, so that a change of one feature reads as a change of one line. */
export function writeCollection(file, collection, decimals) {
  const lines = collection.features.map(({ properties, geometry }) =>
    JSON.stringify({
      type: 'Feature',
      properties,
      geometry: {
        type: geometry.type,
        coordinates:
          decimals === undefined ? geometry.coordinates : roundCoordinates(geometry.coordinates, decimals),
      },
    }),
  );
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  writeFileSync(file, text);
  console.log(`${lines.length} features, ${gzipSync(text).length} bytes gzipped: ${file}`);
}
