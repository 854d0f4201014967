/**
 * Draws the schematic control areas: strips of the stated size along the Russian side of the state border.
 * The report gives sizes and no outline, so the shape is ours and says nothing; only the size is a claim.
 * Run with `npm run areas` after a change to the claims or the basemap.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  area,
  buffer,
  intersect,
  lineSlice,
  lineString,
  point,
  polygon,
  simplify,
  truncate,
} from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';

const folder = new URL('.', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

interface AuthoredClaim {
  readonly id: string;
  readonly aboutTime: string;
  readonly holder: string;
  readonly quantity: { readonly op: string; readonly value: number };
}

/** The stretch of border that each strip follows, as its two ends; chosen so that the strip runs past Sudzha. */
const strips = [
  { id: 'schematic-1300', claim: 'ministry-peak-1300', from: [34.6, 51.25], to: [35.35, 50.97] },
  { id: 'schematic-under-200', claim: 'ministry-under-200', from: [34.93, 51.2], to: [35.38, 51.02] },
] as const;

/** The line between Kursk and Belgorod oblasts begins here, on the state border. */
const oblastCorner = [35.3345, 50.9588] as const;

const claims: readonly AuthoredClaim[] = read('claims.json');
const kursk = kurskSide(countryPolygon('RU'));
const border = longestLine(read('../basemap/border.geojson'));

const features = strips.map(({ id, claim: claimId, from, to }) => {
  const claim = claims.find((candidate) => candidate.id === claimId);
  if (!claim) throw new Error(`no claim ${claimId}`);
  const { op, value: areaKm2 } = claim.quantity;
  // The strip's far edge need not repeat every bend of the border; its near edge, cut by the country, does.
  const stretch = simplify(lineSlice(point([...from]), point([...to]), border), { tolerance: 0.01 });
  const [start, end] = spanOf(claim.aboutTime);
  return {
    type: 'Feature',
    geometry: stripOfSize(stretch, areaKm2).geometry,
    properties: {
      id,
      holder: claim.holder,
      claims: [claimId],
      from: start,
      to: end,
      basis: 'schematic',
      areaKm2,
      ...(op === '=' ? {} : { bound: op }),
    },
  };
});
writeFileSync(new URL('areas.json', folder), `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);

/** Widens the strip, by bisection, until its area is the stated one. */
function stripOfSize(stretch: Feature<LineString>, targetKm2: number): Feature<Polygon | MultiPolygon> {
  let [narrowKm, wideKm] = [0.1, 50];
  let strip = stripOfWidth(stretch, wideKm);
  for (let step = 0; step < 30; step += 1) {
    const widthKm = (narrowKm + wideKm) / 2;
    strip = stripOfWidth(stretch, widthKm);
    if (area(strip) / 1e6 < targetKm2) narrowKm = widthKm;
    else wideKm = widthKm;
  }
  return strip;
}

function stripOfWidth(stretch: Feature<LineString>, widthKm: number): Feature<Polygon | MultiPolygon> {
  const around = buffer(stretch, widthKm, { units: 'kilometers', steps: 16 });
  const strip = around && intersect({ type: 'FeatureCollection', features: [around, kursk] });
  if (!strip) throw new Error('the strip does not touch Russia');
  return truncate(largestPart(strip), { precision: 5 });
}

/** The buffer also catches ground across a bend of the border; only the main piece is the strip. */
function largestPart(strip: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  const parts = strip.geometry.type === 'Polygon' ? [strip.geometry.coordinates] : strip.geometry.coordinates;
  return parts
    .map((coordinates) => polygon(coordinates))
    .reduce((largest, one) => (area(one) > area(largest) ? one : largest));
}

/** Russia north of the line between the two oblasts: the figures are for Kursk, so no strip may reach into Belgorod oblast. */
function kurskSide(russia: Feature<Polygon | MultiPolygon>): Feature<Polygon | MultiPolygon> {
  const lines = linesOf(read('../basemap/oblast-lines.geojson'));
  const isCorner = (position: Position | undefined) =>
    position?.[0] === oblastCorner[0] && position[1] === oblastCorner[1];
  const found = lines.find((line) => isCorner(line[0]) || isCorner(line.at(-1)));
  if (!found) throw new Error('no oblast line begins at the corner');
  const line = isCorner(found[0]) ? found : found.toReversed();
  const north = polygon([[[34, oblastCorner[1]], ...line, [38, 52.4], [34, 52.4], [34, oblastCorner[1]]]]);
  const ground = intersect({ type: 'FeatureCollection', features: [north, russia] });
  if (!ground) throw new Error('there is no ground north of the oblast line');
  return ground;
}

function countryPolygon(country: string): Feature<Polygon | MultiPolygon> {
  const countries: FeatureCollection<Polygon | MultiPolygon> = read('../basemap/countries.geojson');
  const found = countries.features.find(({ properties }) => properties?.['country'] === country);
  if (!found) throw new Error(`countries.geojson has no ${country}`);
  return found;
}

function longestLine(lines: FeatureCollection<LineString | MultiLineString>): Feature<LineString> {
  return lineString(
    linesOf(lines).reduce((longest, line) => (line.length > longest.length ? line : longest)),
  );
}

function linesOf({
  features: lines,
}: FeatureCollection<LineString | MultiLineString>): readonly Position[][] {
  return lines.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}

/** First and last part of an EDTF interval; a single date is both. */
function spanOf(aboutTime: string): readonly [string, string] {
  const [start = aboutTime, end = start] = aboutTime.split('/');
  return [start, end];
}
