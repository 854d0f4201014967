import { type Side, sides } from '../claim/Side.ts';
import type { Day } from '../day/Day.ts';
import { isDay } from '../day/isDay.ts';
import type { ArchiveLayer } from './Archive.ts';
import { MOST } from './archiveFormat.ts';
import type { ByteReader } from './createByteReader.ts';
import { type Read, refused } from './Read.ts';

interface Header {
  readonly title: string;
  readonly layers: readonly ArchiveLayer[];
}

/** Reads title and layers, then the days on which each layer has a snapshot. */
export function readHeader(reader: ByteReader): Read<Header> {
  const text = reader.text();
  if (reader.isBroken()) return refused('header', 'is not text');
  const json = parseJson(text);
  if (!isRecord(json) || typeof json['title'] !== 'string') return refused('header.title', 'must be text');
  const given: unknown = json['layers'];
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST.layers) {
    return refused('header.layers', `must be a list of 1 to ${MOST.layers} layers`);
  }
  const layers: ArchiveLayer[] = [];
  for (const [index, entry] of given.entries()) {
    const path = `header.layers[${index}]`;
    const named = readLayer(entry, path);
    if (!named.ok) return named;
    if (layers.some(({ id }) => id === named.value.id)) return refused(`${path}.id`, 'stands twice');
    const days = readDays(reader);
    if (!days) return refused(`${path}.snapshots`, 'must be days in order, at least one');
    layers.push({ ...named.value, snapshots: days });
  }
  return { ok: true, value: { title: json['title'], layers } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readLayer(entry: unknown, path: string): Read<Omit<ArchiveLayer, 'snapshots'>> {
  if (!isRecord(entry)) return refused(path, 'must be a layer');
  const { id, label, holder, claimant, source, attribution } = entry;
  if (typeof id !== 'string') return refused(`${path}.id`, 'must be text');
  if (typeof label !== 'string') return refused(`${path}.label`, 'must be text');
  if (!isSide(holder)) return refused(`${path}.holder`, `must be one of ${sides.join(', ')}`);
  if (typeof claimant !== 'string') return refused(`${path}.claimant`, 'must be text');
  if (typeof source !== 'string') return refused(`${path}.source`, 'must be text');
  if (typeof attribution !== 'string') return refused(`${path}.attribution`, 'must be text');
  return { ok: true, value: { id, label, holder, claimant, source, attribution } };
}

function isSide(value: unknown): value is Side {
  return sides.some((side) => side === value);
}

function readDays(reader: ByteReader): readonly Day[] | null {
  const count = reader.count();
  if (count === 0 || count > MOST.days || count > reader.left()) return null;
  const days: Day[] = [];
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const step = reader.signed();
    const day = before + step;
    if (!isDay(day) || (index > 0 && step < 1)) return null;
    days.push(day);
    before = day;
  }
  return reader.isBroken() ? null : days;
}
