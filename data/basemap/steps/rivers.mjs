import { execFileSync } from 'node:child_process';
import { frame, toBboxOption } from './frame.mjs';
import { linesOf, toCollection, toLine } from './geojson.mjs';
import { runMapshaper } from './mapshaper.mjs';

const toleranceM = 60; // the source itself is a kilometre or two off

// The source has no names: each is given by a place the river passes, and holds for the line nearest to it.
const rivers = [
  { near: [33.37, 52.03], names: { name_en: 'Desna', name_uk: 'Десна', name_ru: 'Десна' } },
  { near: [34.68, 51.57], names: { name_en: 'Seym', name_uk: 'Сейм', name_ru: 'Сейм' } },
  { near: [36.08, 52.42], names: { name_en: 'Oka', name_uk: 'Ока', name_ru: 'Ока' } },
  {
    near: [36.87, 50.29],
    names: { name_en: 'Siverskyi Donets', name_uk: 'Сіверський Донець', name_ru: 'Северский Донец' },
  },
  { near: [37.62, 49.71], names: { name_en: 'Oskil', name_uk: 'Оскіл', name_ru: 'Оскол' } },
];

/** The rivers of the frame, each as one named line where the source lets its pieces be joined. */
export async function buildRivers() {
  const pieces = readRiverPieces().map((piece) => toLine(piece));
  const joined = await runMapshaper({ pieces: toCollection(pieces) }, [
    '-i pieces.json snap snap-interval=0.004',
    '-dissolve',
    `-clip ${toBboxOption(frame)}`,
    `-simplify dp interval=${toleranceM}`,
  ]);
  return toCollection(linesOf(joined).map((line) => toLine(line, nameOf(line))));
}

/** GMT prints the pieces of its map bins as text, each after a line that starts with ">". */
function readRiverPieces() {
  const [west, south, east, north] = frame;
  const text = execFileSync('gmt', ['pscoast', `-R${west}/${east}/${south}/${north}`, '-Ia', '-Df', '-M'], {
    encoding: 'utf8',
  });
  return text
    .split(/^>.*$/m)
    .map((piece) =>
      piece
        .split('\n')
        .filter((row) => row.trim() !== '' && !row.startsWith('#'))
        .map((row) => row.trim().split(/\s+/).map(Number)),
    )
    .filter((piece) => piece.length > 1);
}

function nameOf(line) {
  const distanceTo = ([longitude, latitude]) =>
    Math.min(...line.map((point) => Math.hypot(point[0] - longitude, point[1] - latitude)));
  return rivers.reduce((best, river) => (distanceTo(river.near) < distanceTo(best.near) ? river : best))
    .names;
}
