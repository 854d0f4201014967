import type { Position } from 'geojson';
import type { Entry } from '../domain/collection/Entry.ts';

/** A geometry as KML elements; nothing for none. Several shapes stand in one MultiGeometry. */
export function kmlGeometry(geometry: Entry['geometry']): string {
  if (geometry === null) return '';
  switch (geometry.type) {
    case 'Point':
      return pointOf(geometry.coordinates);
    case 'LineString':
      return lineOf(geometry.coordinates);
    case 'Polygon':
      return polygonOf(geometry.coordinates);
    case 'MultiPoint':
      return several(geometry.coordinates.map(pointOf));
    case 'MultiLineString':
      return several(geometry.coordinates.map(lineOf));
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygonOf));
    default:
      return geometry satisfies never;
  }
}

function several(shapes: readonly string[]): string {
  return `<MultiGeometry>${shapes.join('')}</MultiGeometry>`;
}

function pointOf(position: Position): string {
  return `<Point>${coordinatesOf([position])}</Point>`;
}

function lineOf(positions: readonly Position[]): string {
  return `<LineString>${coordinatesOf(positions)}</LineString>`;
}

function polygonOf(rings: readonly Position[][]): string {
  const boundaries = rings.map((ring, index) => {
    const name = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
    return `<${name}><LinearRing>${coordinatesOf(ring)}</LinearRing></${name}>`;
  });
  return `<Polygon>${boundaries.join('')}</Polygon>`;
}

function coordinatesOf(positions: readonly Position[]): string {
  // Longitude, latitude and, where there is one, altitude.
  const text = positions.map((position) => position.slice(0, 3).join(',')).join(' ');
  return `<coordinates>${text}</coordinates>`;
}
