import type { Format } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import { entryOfRecord, isRecordOfEntry } from '../../domain/collection/entryRecord.ts';
import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import type { Answers, Ask, DateOrder } from '../../domain/opening/Reading.ts';
import { orderOfDates } from '../dates/orderOfDates.ts';
import type { Findings } from '../Findings.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import type { RawFeature } from '../RawFeature.ts';
import { guessColumns } from './guessColumns.ts';
import type { TableReading } from './TableReading.ts';
import { toEntry } from './toEntry.ts';
import { withOwnIds } from './withOwnIds.ts';

/** More names than a reader can choose from; a hostile file has one for each feature. */
const MOST_NAMES = 500;

/** What a file was decoded to, and how it is to be read. */
export interface CollectionSource {
  readonly file: string;
  readonly name: string;
  readonly format: Format;
  readonly attribution: string;
  readonly answers: Answers;
  readonly findings: Findings;
}

/** Makes entries of a file's records; one whose geometry cannot be read is taken for its words, if it has any. */
export function toCollection(features: readonly RawFeature[], source: CollectionSource): TableReading {
  const { file, name, format, attribution, answers, findings } = source;
  const names = namesIn(features);
  const said = ownValue(answers.columns, file);
  const mapping = said ?? guessColumns(names);
  const { order: found, example } = orderOfDates(datesIn(features, mapping));
  const order = ownValue(answers.dateOrders, file) ?? found;
  const isLost =
    features.every(({ geometry }) => geometry === null || geometry === undefined) && !findsWords(mapping);
  const asks = asksOf({ file, names, mapping, isLost, order, example });
  if (asks.some(({ isNeeded }) => isNeeded)) return { collection: null, asks, accepted: 0, discarded: 0 };
  const entries: Entry[] = [];
  for (const raw of features) {
    const before = findings.problems.length;
    const geometry = readGeometry(raw.geometry, { file, path: pathOfGeometry(raw.path), findings });
    const isRefused = findings.problems.length > before;
    // What we took out comes back to the letter, unless the reader has said that it means something else.
    const ours = said ? null : entryOfRecord(raw.properties, geometry, raw.path);
    const entry = ours ?? toEntry(raw, geometry, { mapping, order, file, findings });
    if (ours !== null || geometry !== null || hasWords(entry)) entries.push(entry);
    else if (!isRefused)
      findings.problems.push({ file, path: raw.path, message: 'has neither a position nor words' });
  }
  const discarded = features.length - entries.length;
  if (entries.length === 0) return { collection: null, asks: [], accepted: 0, discarded };
  const collection = { name, format, entries: withOwnIds(entries), attribution };
  return { collection, asks, accepted: entries.length, discarded };
}

function asksOf({
  file,
  names,
  mapping,
  isLost,
  order,
  example,
}: {
  readonly file: string;
  readonly names: readonly string[];
  readonly mapping: ColumnMapping;
  readonly isLost: boolean;
  readonly order: DateOrder | null;
  readonly example: string | null;
}): readonly Ask[] {
  const asks: Ask[] = [];
  if (names.length > 0 && !isRecordOfEntry(names)) {
    asks.push({ kind: 'columns', file, isNeeded: isLost, names, taken: mapping });
  }
  if (example !== null) {
    asks.push({ kind: 'date-order', file, isNeeded: order === null, example, taken: order });
  }
  return asks;
}

/** Whether any column is known to have words in it. */
function findsWords({ title, quote, place }: ColumnMapping): boolean {
  return (title ?? quote ?? place) !== undefined;
}

function hasWords({ title, quotes, place }: Entry): boolean {
  return title !== '' || quotes.length > 0 || place !== null;
}

/** A file may be called like something that every object has. */
function ownValue<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function pathOfGeometry(path: string): string {
  // A bare geometry is the whole of its file, or of its line.
  if (path === 'geometry') return path;
  return /^line \d+$/.test(path) ? `${path}: geometry` : `${path}.geometry`;
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

function* datesIn(features: readonly RawFeature[], mapping: ColumnMapping): Generator {
  for (const role of ['date', 'end-date', 'said'] as const) {
    const name = mapping[role];
    if (name === undefined) continue;
    for (const { properties } of features) if (Object.hasOwn(properties, name)) yield properties[name];
  }
}
