import { type Side, sides } from '../../domain/claim/Side.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import type { ColumnMapping, ColumnRole } from '../../domain/opening/ColumnMapping.ts';
import type { DateOrder } from '../../domain/opening/Reading.ts';
import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { isLink, linksOf } from './linksOf.ts';
import { pathOfColumn } from './pathOfColumn.ts';
import { quotesOf } from './quotesOf.ts';
import { isEmpty, textOf } from './textOf.ts';
import { dateOf, timeOfCells, timeOfMember } from './timeOf.ts';

interface EntryReading {
  readonly mapping: ColumnMapping;
  /** Of dates that can be read both ways. */
  readonly order: DateOrder | null;
  readonly file: string;
  readonly findings: Findings;
}

/**
 * An entry of what a record says. What has a role and can be read leaves the properties; all else stays there, a value
 * that could not be read too, which the findings then name.
 */
export function toEntry(raw: RawFeature, geometry: Entry['geometry'], reading: EntryReading): Entry {
  const cells = createCells(raw, reading);
  const { order } = reading;
  const explicit = cells.named('timing', (text) => timings.find((timing) => timing === text));
  const time = timeOf(raw, cells, reading);
  const links = cells.take('link', linksOf) ?? [];
  const source = cells.take('source', textOf) ?? null;
  // Many files give an address as the source: it is one, and the name of none.
  const isAddress = source !== null && isLink(source);
  return {
    id: textOf(raw.id) ?? cells.take('id', textOf) ?? raw.path,
    title: cells.take('title', textOf) ?? '',
    aboutTime: time.aboutTime,
    timing: explicit ?? time.timing,
    saidAt: cells.take('said', (value, refuse) => dateOf({ value, refuse }, order)) ?? null,
    speaker: cells.take('speaker', textOf) ?? null,
    side: cells.take('side', sideOf) ?? 'other',
    holder: cells.named('holder', sideOf) ?? null,
    source: isAddress ? null : source,
    quotes: cells.take('quote', quotesOf) ?? [],
    links: isAddress && !links.includes(source) ? [...links, source] : links,
    place: cells.take('place', textOf) ?? null,
    geometry,
    precision: cells.take('precision', precisionOf) ?? null,
    path: raw.path,
    properties: cells.left(),
  };
}

const timings = ['event', 'state'] as const;

type Refuse = (message: string) => void;

function timeOf(raw: RawFeature, cells: Cells, { order, file, findings }: EntryReading) {
  if (raw.time !== undefined && raw.time !== null) {
    const path = `${raw.path}.time`;
    const member = timeOfMember(raw.time, (message) => findings.problems.push({ file, path, message }));
    if (member) return member;
  }
  const start = cells.at('date');
  const end = cells.at('end-date');
  const time = timeOfCells(start, end, order);
  if (time.aboutTime !== null) cells.drop('date', 'end-date');
  return time;
}

type Cells = ReturnType<typeof createCells>;

/** The values of a record by their roles; it keeps account of what was taken. */
function createCells({ path, properties }: RawFeature, { mapping, file, findings }: EntryReading) {
  const taken = new Set<string>();
  const at = (role: ColumnRole) => {
    const name = mapping[role];
    return {
      value: name !== undefined && Object.hasOwn(properties, name) ? properties[name] : null,
      refuse: (message: string) => {
        findings.problems.push({ file, path: pathOfColumn(path, name ?? role), message });
      },
    };
  };
  return {
    at,
    drop: (...roles: readonly ColumnRole[]) => {
      for (const role of roles) if (mapping[role] !== undefined) taken.add(mapping[role]);
    },
    /** What `read` makes of the cell in a role; where it makes nothing of it, the cell stays among the properties. */
    take: <T>(role: ColumnRole, read: (value: unknown, refuse: Refuse) => T | null): T | null => {
      const { value, refuse } = at(role);
      const result = read(value, refuse);
      const name = mapping[role];
      if (name !== undefined && (result !== null || isEmpty(value))) taken.add(name);
      return result;
    },
    /** The same of what has a name of our own, in files that we wrote. */
    named: <T>(name: string, read: (text: string) => T | undefined | null): T | null => {
      const text = Object.hasOwn(properties, name) ? textOf(properties[name]) : null;
      const result = (text !== null && read(text)) || null;
      if (result !== null) taken.add(name);
      return result;
    },
    left: () => Object.fromEntries(Object.entries(properties).filter(([name]) => !taken.has(name))),
  };
}

function sideOf(value: unknown): Side | null {
  const text = textOf(value)?.toLowerCase();
  return sides.find((side) => side === text) ?? null;
}

function precisionOf(value: unknown): Entry['precision'] {
  const text = textOf(value);
  return ([1, 2, 3] as const).find((precision) => String(precision) === text) ?? null;
}
