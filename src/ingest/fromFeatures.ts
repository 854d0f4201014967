import type { Format } from '../domain/collection/Collection.ts';
import { readEntries } from './entries/readEntries.ts';
import type { FileDesk } from './FileDesk.ts';
import type { FileReading } from './FileReading.ts';
import { nameOfFile } from './nameOfFiles.ts';
import { namesIn } from './namesIn.ts';
import type { RawFeature } from './RawFeature.ts';
import { nothingRead, toFileReading } from './toFileReading.ts';

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
    names: namesIn(features.map(({ properties }) => properties)),
    answers,
    findings,
  };
  const read = toFileReading(readEntries(features, source), desk);
  return { ...read, discarded: read.discarded + (oneByOne.has(format) ? leftOut : 0) };
}

function wordsOf(value: unknown): string | null {
  const words = typeof value === 'string' ? value.trim().slice(0, 200) : '';
  return words === '' ? null : words;
}
