import type { Format } from '../domain/collection/Collection.ts';
import { readEntries } from './entries/readEntries.ts';
import type { FileDesk } from './FileDesk.ts';
import type { FileReading } from './FileReading.ts';
import { nameOfFile } from './nameOfFiles.ts';
import type { RawFeature } from './RawFeature.ts';
import { nothingRead, toFileReading } from './toFileReading.ts';

/** More names than a reader can choose from; a hostile file has one for each feature. */
const MOST_NAMES = 500;

/** Formats whose every problem so far is a feature that was left out. */
const oneByOne: ReadonlySet<Format> = new Set(['geojson', 'geojson-lines', 'topojson']);

/**
 * The reading of a file that was decoded to features.
 * @param members what the file says of itself as a whole
 */
export function fromFeatures(
  features: readonly RawFeature[],
  format: Format,
  desk: FileDesk,
  { name, title, attribution }: Readonly<Record<string, unknown>> = {},
): FileReading {
  const { file, answers, findings } = desk;
  const leftOut = findings.problems.length;
  if (features.length === 0) {
    if (leftOut === 0) findings.problems.push({ file, path: '', message: 'has no features' });
    return { ...nothingRead, discarded: oneByOne.has(format) ? Math.max(1, leftOut) : 1 };
  }
  const source = {
    file,
    name: wordsOf(title) ?? wordsOf(name) ?? nameOfFile(file),
    format,
    attribution: wordsOf(attribution) ?? '',
    names: namesIn(features),
    answers,
    findings,
  };
  const read = toFileReading(readEntries(features, source), desk);
  return { ...read, discarded: read.discarded + (oneByOne.has(format) ? leftOut : 0) };
}

function namesIn(features: readonly RawFeature[]): readonly string[] {
  const names = new Set<string>();
  for (const { properties } of features) {
    for (const name of Object.keys(properties)) {
      if (names.size >= MOST_NAMES) return [...names];
      names.add(name);
    }
  }
  return [...names];
}

function wordsOf(value: unknown): string | null {
  const words = typeof value === 'string' ? value.trim().slice(0, 200) : '';
  return words === '' ? null : words;
}
