import type { Format } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import { entryOfRecord, geometryOfRecord, isRecordOfEntry } from '../../domain/collection/entryRecord.ts';
import type { Answers } from '../../domain/opening/Reading.ts';
import type { Findings } from '../Findings.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import type { RawFeature } from '../RawFeature.ts';
import { type Recognised, recognise } from '../recognised/recognise.ts';
import { asksOf, orderFor } from './asksOf.ts';
import { findsSomething, mappingOfFeatures, mappingOfTable } from './mappingOfTable.ts';
import { placeOf } from './placeOf.ts';
import type { TableReading } from './TableReading.ts';
import { isEmpty } from './textOf.ts';
import { toEntry } from './toEntry.ts';
import { withOwnIds } from './withOwnIds.ts';

/** What a file was decoded to, and how it is to be read. */
export interface EntriesSource {
  readonly file: string;
  readonly name: string;
  readonly format: Format;
  readonly attribution: string;
  /** Of its columns, or of its features' properties. */
  readonly names: readonly string[];
  readonly answers: Pick<Answers, 'columns' | 'dateOrders'>;
  readonly findings: Findings;
}

/**
 * Makes entries of a file's records, be they features or rows of a table: of our own exports, of what is recognised by
 * its names, and of any other by its usual names or as the reader says. A record that shows nothing, and has no words,
 * is among the problems.
 */
export function readEntries(features: readonly RawFeature[], source: EntriesSource): TableReading {
  const { file, name, format, attribution, names, answers, findings } = source;
  const said = Object.hasOwn(answers.columns, file) ? answers.columns[file] : undefined;
  const isOurs = !said && isRecordOfEntry(names);
  const known = said || isOurs ? null : recognise(names);
  const isTable = features.every(({ geometry }) => geometry === undefined);
  const mapping =
    known?.mapping ?? (said || isTable ? mappingOfTable(names, said) : mappingOfFeatures(names));
  const isLost =
    features.every(({ geometry }) => geometry === null || geometry === undefined) && !findsSomething(mapping);
  const dates = orderFor(features, mapping, { file, answers, usual: known?.dateOrder ?? null });
  const isSettled = known !== null || isOurs;
  const asks = asksOf(features, { file, names, mapping, isLost, isSettled, dates });
  if (asks.some(({ isNeeded }) => isNeeded)) return { collection: null, asks, accepted: 0, discarded: 0 };

  const reading = { mapping, order: dates.order, file, findings, known, isSaid: said !== undefined };
  const entries = features.flatMap((raw) => readFeature(raw, reading) ?? []);
  const discarded = features.length - entries.length;
  if (entries.length === 0) return { collection: null, asks, accepted: 0, discarded };
  const named = [attribution, known?.attribution ?? ''].filter((one) => one !== '');
  const collection = {
    name,
    format: known?.format ?? format,
    entries: withOwnIds(entries),
    attribution: named.join('; '),
  };
  return { collection, asks, accepted: entries.length, discarded };
}

type FeatureReading = Parameters<typeof toEntry>[2] & {
  readonly known: Recognised | null;
  readonly isSaid: boolean;
};

/** `null` where there is nothing to show of it, which is then among the problems. */
function readFeature(raw: RawFeature, reading: FeatureReading): Entry | null {
  const { path, properties } = raw;
  const { mapping, file, findings, known } = reading;
  const isRow = raw.geometry === undefined;
  // What we took out comes back to the letter, unless the reader has said that it means something else.
  const isOurs = !reading.isSaid && isRecordOfEntry(Object.keys(properties));
  const before = findings.problems.length;
  const given = readGeometry(isRow && isOurs ? geometryOfRecord(properties) : (raw.geometry ?? null), {
    file,
    path: isRow ? path : pathOfGeometry(path),
    findings,
  });
  const ours = isOurs ? entryOfRecord(properties, given, path) : null;
  if (ours !== null) return ours;
  const { geometry, used } = placeOf(raw, given, reading);
  const isRefused = findings.problems.length > before;
  const left = Object.entries(properties).filter(
    // An empty cell is nothing that a table says.
    ([name, value]) => !used.includes(name) && !(isRow && value === ''),
  );
  const own = known ? { ...raw, ...ownTimeAndId(raw, known) } : raw;
  const entry = toEntry({ ...own, properties: Object.fromEntries(left) }, geometry, reading);
  if (geometry !== null || hasWords(entry)) return known ? known.honourCodes(entry, properties) : entry;
  const message =
    isRow && mapping.latitude === undefined ? 'has no words' : 'has neither a position nor words';
  if (!isRefused) findings.problems.push({ file, path, message });
  return null;
}

/** Programs number features and stamp them with the hour of an upload; what the publisher writes comes before it. */
function ownTimeAndId(
  { id, time, properties }: RawFeature,
  { mapping }: Recognised,
): Pick<RawFeature, 'id' | 'time'> {
  const isFilled = (name: string | undefined) => name !== undefined && !isEmpty(properties[name]);
  return { id: isFilled(mapping.id) ? null : id, time: isFilled(mapping.date) ? null : time };
}

function hasWords({ title, quotes, place }: Entry): boolean {
  return title !== '' || quotes.length > 0 || place !== null;
}

function pathOfGeometry(path: string): string {
  // A bare geometry is the whole of its file, or of its line.
  if (path === 'geometry') return path;
  return /^line \d+$/.test(path) ? `${path}: geometry` : `${path}.geometry`;
}
