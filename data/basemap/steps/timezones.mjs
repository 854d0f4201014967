import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { decode } from 'geobuf';
import { toFeature } from './geojson.mjs';

const require = createRequire(import.meta.url);
// CommonJS: from outside this folder's own install an import would find the map's newer, different pbf.
const Pbf = require('pbf');

// The package halves this box, not the whole earth: with 180 and 90 its tiles would lie metres off.
const wholeEarth = [-179.9999, -89.9999, 179.9999, 89.9999];

/**
 * The shapes of the OpenStreetMap time zones that touch a box, cut into the quadtree tiles they are stored in.
 * `countryOf` turns a zone's name into the country it stands for, or into undefined to leave the zone out.
 */
export function readTimezones(bbox, countryOf) {
  const folder = path.join(path.dirname(require.resolve('geo-tz')), '../data');
  const index = JSON.parse(readFileSync(path.join(folder, 'timezones.geojson.index.json'), 'utf8'));
  const shapes = openSync(path.join(folder, 'timezones.geojson.geo.dat'), 'r');
  const features = [];

  const addShape = (zone, geometry) => {
    const country = countryOf(zone);
    if (country !== undefined) features.push(toFeature(geometry, { country }));
  };

  const visit = (node, tile) => {
    if (node === undefined || !overlaps(tile, bbox)) return;
    if (Array.isArray(node)) {
      // A tile wholly inside a zone (or several, where zones overlap) stores only their numbers.
      for (const number of node) addShape(index.timezones[number], toRectangle(tile));
    } else if (node.len !== undefined) {
      const bytes = Buffer.alloc(node.len);
      readSync(shapes, bytes, 0, node.len, node.pos);
      for (const { properties, geometry } of decode(new Pbf(bytes)).features) {
        addShape(properties.tzid, geometry);
      }
    } else {
      for (const [quadrant, childTile] of Object.entries(toQuadrants(tile))) {
        visit(node[quadrant], childTile);
      }
    }
  };

  visit(index.lookup, wholeEarth);
  closeSync(shapes);
  return features;
}

const overlaps = ([west, south, east, north], [otherWest, otherSouth, otherEast, otherNorth]) =>
  west <= otherEast && east >= otherWest && south <= otherNorth && north >= otherSouth;

/** The index calls the quadrants a, b, c, d: counter-clockwise from the north-east. */
function toQuadrants([west, south, east, north]) {
  const middle = (west + east) / 2;
  const centre = (south + north) / 2;
  return {
    a: [middle, centre, east, north],
    b: [west, centre, middle, north],
    c: [west, south, middle, centre],
    d: [middle, south, east, centre],
  };
}

/** The stored shapes are rounded to six decimals; a tile must be too, or hair-thin gaps open beside it. */
function toRectangle(tile) {
  const [west, south, east, north] = tile.map((degrees) => Math.round(degrees * 1e6) / 1e6);
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
