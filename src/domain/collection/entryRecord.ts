import { parseEdtf } from '../edtf/parseEdtf.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import { sides, type Side } from '../claim/Side.ts';
import type { Entry } from './Entry.ts';
import { listOfText, textOfList } from './textOfList.ts';

/**
 * The names under which an entry's own fields leave in a file, in the order of a table's columns. `geometry` is for
 * shapes that a table's latitude and longitude cannot say; `export` says what was taken out, and from where.
 */
export const recordNames = [
  'id',
  'date',
  'said',
  'timing',
  'latitude',
  'longitude',
  'place',
  'precision',
  'speaker',
  'side',
  'holder',
  'title',
  'quote',
  'link',
  'source',
  'geometry',
  'properties',
  'export',
] as const;

type RecordName = (typeof recordNames)[number];

/** What an export of ours always has, and hardly any other file. */
const marks = [
  'id',
  'date',
  'said',
  'timing',
  'speaker',
  'side',
  'holder',
  'title',
  'quote',
  'link',
] as const;

type KnownName = Exclude<RecordName, 'latitude' | 'longitude' | 'geometry' | 'properties' | 'export'>;

/** An entry without its geometry as plain JSON, by our names of its fields. Its own properties are not in it. */
function recordOfEntry(entry: Entry): Readonly<Record<KnownName, unknown>> {
  return {
    id: entry.id,
    date: entry.aboutTime?.text ?? null,
    said: entry.saidAt?.text ?? null,
    timing: entry.timing,
    place: entry.place,
    precision: entry.precision,
    speaker: entry.speaker,
    side: entry.side,
    holder: entry.holder,
    title: entry.title,
    quote: entry.quotes,
    link: entry.links,
    source: entry.source,
  };
}

/**
 * As GeoJSON's properties: an entry's own properties stand flat beside its fields; those that are called like a field
 * stand in a `properties` of their own. Undone by `entryOfRecord`.
 */
export function flatRecordOf(entry: Entry): Readonly<Record<string, unknown>> {
  const all = Object.entries(entry.properties);
  const clashing = all.filter(([name]) => isRecordName(name));
  return Object.fromEntries([
    ...all.filter(([name]) => !isRecordName(name)),
    ...Object.entries(recordOfEntry(entry)),
    ...(clashing.length > 0 ? [['properties', Object.fromEntries(clashing)]] : []),
  ]);
}

/**
 * As cells of a table: every name a text. Nothing is an empty text; a list is one text, or JSON; the entry's own
 * properties are JSON in `properties`. Undone by `entryOfRecord`. `export` is left to who writes the file.
 */
export function textRecordOf(entry: Entry): Readonly<Record<Exclude<RecordName, 'export'>, string>> {
  const { geometry } = entry;
  const [longitude, latitude] =
    geometry?.type === 'Point' && geometry.coordinates.length === 2 ? geometry.coordinates : [];
  const isPoint = longitude !== undefined && latitude !== undefined;
  return {
    id: entry.id,
    date: entry.aboutTime?.text ?? '',
    said: entry.saidAt?.text ?? '',
    timing: entry.timing,
    latitude: isPoint ? String(latitude) : '',
    longitude: isPoint ? String(longitude) : '',
    place: entry.place ?? '',
    precision: entry.precision === null ? '' : String(entry.precision),
    speaker: entry.speaker ?? '',
    side: entry.side,
    holder: entry.holder ?? '',
    title: entry.title,
    quote: textOfList(entry.quotes),
    link: textOfList(entry.links),
    source: entry.source ?? '',
    geometry: geometry === null || isPoint ? '' : JSON.stringify(geometry),
    properties: JSON.stringify(entry.properties),
  };
}

/** Whether records with these names were taken out by us; their names then mean what they mean here. */
export function isRecordOfEntry(names: readonly string[]): boolean {
  return marks.every((mark) => names.includes(mark));
}

/**
 * The entry that a record of ours was made of; `null` where something in it is not as we would have written it, so
 * that it must be read like anyone's file.
 * @param record cells of a table, or a feature's properties
 * @param geometry what the record's place on the map was read as
 * @param path where the record stands in its file
 */
export function entryOfRecord(
  record: Readonly<Record<string, unknown>>,
  geometry: Entry['geometry'],
  path: string,
): Entry | null {
  if (!isRecordOfEntry(Object.keys(record))) return null;
  const aboutTime = timeOf(record['date']);
  const saidAt = timeOf(record['said']);
  const timing = record['timing'];
  const side = sideOf(record['side']);
  const holder = isNothing(record['holder']) ? null : sideOf(record['holder']);
  const precision = precisionOf(record['precision']);
  const quotes = listOf(record['quote']);
  const links = listOf(record['link']);
  const properties = propertiesOf(record);
  const [id, title] = [record['id'], record['title'] ?? ''];
  const isOurs =
    typeof id === 'string' &&
    id !== '' &&
    typeof title === 'string' &&
    (timing === 'event' || timing === 'state');
  if (!isOurs || aboutTime === undefined || saidAt === undefined || side === undefined) return null;
  if (holder === undefined || precision === undefined || !quotes || !links || !properties) return null;
  if (!links.every((link) => /^https?:\/\//i.test(link))) return null;
  const [speaker, source, place] = [
    wordsOf(record['speaker']),
    wordsOf(record['source']),
    wordsOf(record['place']),
  ];
  if (speaker === undefined || source === undefined || place === undefined) return null;
  return {
    id,
    title,
    aboutTime,
    timing,
    saidAt,
    speaker,
    side,
    holder,
    source,
    quotes,
    links,
    place,
    geometry,
    precision,
    path,
    properties,
  };
}

/** The place on the map of a table's row of ours, not yet believed: GeoJSON, or what passes for it. */
export function geometryOfRecord({
  geometry,
  latitude,
  longitude,
}: Readonly<Record<string, unknown>>): unknown {
  if (typeof geometry === 'string' && geometry !== '') return parsedJson(geometry);
  if (isNothing(latitude) && isNothing(longitude)) return null;
  const coordinates = [longitude, latitude].map((value) => (isNothing(value) ? null : Number(value)));
  return { type: 'Point', coordinates };
}

function isRecordName(name: string): boolean {
  return (recordNames as readonly string[]).includes(name);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** `undefined`: not as we write it, here and below. */
function timeOf(value: unknown): Edtf | null | undefined {
  if (isNothing(value)) return null;
  const parsed = typeof value === 'string' ? parseEdtf(value) : null;
  return parsed?.ok ? parsed.value : undefined;
}

function sideOf(value: unknown): Side | undefined {
  return sides.find((side) => side === value);
}

function precisionOf(value: unknown): Entry['precision'] | undefined {
  if (isNothing(value)) return null;
  return ([1, 2, 3] as const).find((precision) => String(precision) === String(value));
}

function wordsOf(value: unknown): string | null | undefined {
  if (isNothing(value)) return null;
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: unknown): readonly string[] | undefined {
  if (isNothing(value)) return [];
  if (typeof value === 'string') return listOfText(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function propertiesOf(record: Readonly<Record<string, unknown>>): Entry['properties'] | undefined {
  const own = record['properties'];
  const inside = isNothing(own) ? {} : typeof own === 'string' ? parsedJson(own) : own;
  if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return undefined;
  // What somebody has added since, in a column of their own, is kept as well.
  const beside = Object.entries(record).filter(([name]) => !isRecordName(name));
  return Object.fromEntries([...beside, ...Object.entries(inside)]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
