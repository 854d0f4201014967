import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import { quoted } from './quoted.ts';
import { isEmpty, textOf } from './textOf.ts';

/** Where a record stands on the earth; `refused` names the column that is wrong, and why. */
export type PositionReading =
  | { readonly kind: 'position'; readonly longitude: number; readonly latitude: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly column: string; readonly reason: string };

/** Of what can be a position; no pattern is tried on what is longer. */
const LONGEST = 200;

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
const HEMISPHERE = /^([\d.,]+) ?°? ?([NSEW])$/i;
const SEXAGESIMAL = /^(\d{1,3}) ?[°º] ?(\d{1,2}) ?['′’] ?(?:(\d{1,2}(?:[.,]\d+)?) ?["″”] ?)?([NSEW])$/i;
const PAIR = /^\(?\s*([^\s,;()]+)(?:\s*[,;]\s*|\s+)([^\s,;()]+)\s*\)?$/;
const WKT_POINT = /^(?:SRID=4326;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+){0,2}\s*\)$/i;

/**
 * Reads the position of a record. One column in both roles has them both: latitude and longitude as people write them,
 * or a WKT point.
 */
export function positionOfRecord(
  cells: Readonly<Record<string, unknown>>,
  { latitude, longitude }: ColumnMapping,
): PositionReading {
  if (latitude === undefined || longitude === undefined) return { kind: 'none' };
  const [north, east] = [cells[latitude], cells[longitude]];
  if (isEmpty(north) && isEmpty(east)) return { kind: 'none' };
  if (latitude === longitude) return readPair(textOf(north) ?? '', latitude);
  const found = { latitude: readDegrees(north), longitude: readDegrees(east) };
  return check(found, { latitude, longitude }, { latitude: north, longitude: east });
}

function readPair(text: string, column: string): PositionReading {
  const isShort = text.length <= LONGEST;
  const point = isShort ? WKT_POINT.exec(text) : null;
  const pair = point || !isShort ? null : PAIR.exec(text);
  const [north, east] = point ? [point[2], point[1]] : [pair?.[1], pair?.[2]];
  if (north === undefined || east === undefined) {
    return refused(column, `${quoted(text)} is no pair of a latitude and a longitude`);
  }
  const found = { latitude: readDegrees(north), longitude: readDegrees(east) };
  return check(found, { latitude: column, longitude: column }, { latitude: north, longitude: east });
}

type ByAxis<T> = Readonly<Record<'latitude' | 'longitude', T>>;

const furthest: ByAxis<number> = { latitude: 90, longitude: 180 };

function check(
  found: ByAxis<number | null>,
  columns: ByAxis<string>,
  written: ByAxis<unknown>,
): PositionReading {
  const { latitude, longitude } = found;
  for (const axis of ['latitude', 'longitude'] as const) {
    const degrees = found[axis];
    if (isEmpty(written[axis])) return refused(columns[axis], `there is no ${axis}`);
    if (degrees === null) return refused(columns[axis], `${quoted(written[axis])} is no ${axis} in degrees`);
    if (Math.abs(degrees) <= furthest[axis]) continue;
    const areSwapped = latitude !== null && longitude !== null && isWithin(longitude, latitude);
    const hint = areSwapped ? '; latitude and longitude may be swapped' : '';
    return refused(columns[axis], `${degrees} is no ${axis}: it is beyond ${furthest[axis]} degrees${hint}`);
  }
  return latitude === null || longitude === null
    ? { kind: 'none' }
    : { kind: 'position', longitude, latitude };
}

function isWithin(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= furthest.latitude && Math.abs(longitude) <= furthest.longitude;
}

/** Degrees with a decimal point or comma, a hemisphere, or minutes and seconds; `null` for anything else. */
function readDegrees(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = (textOf(value) ?? '').replace('−', '-').replace(/ ?°$/, '');
  if (text.length > LONGEST) return null;
  if (NUMBER.test(text)) return toNumber(text);
  const hemisphere = HEMISPHERE.exec(text);
  if (hemisphere && NUMBER.test(hemisphere[1] ?? '')) return signOf(hemisphere[2]) * toNumber(hemisphere[1]);
  const parts = SEXAGESIMAL.exec(text);
  if (!parts) return null;
  const seconds = toNumber(parts[1]) * 3600 + toNumber(parts[2]) * 60 + toNumber(parts[3] ?? '0');
  return (signOf(parts[4]) * seconds) / 3600;
}

function toNumber(text = ''): number {
  return Number(text.replace(',', '.'));
}

function signOf(hemisphere = ''): 1 | -1 {
  return /[SW]/i.test(hemisphere) ? -1 : 1;
}

function refused(column: string, reason: string): PositionReading {
  return { kind: 'refused', column, reason };
}
