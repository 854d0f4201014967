import { groupedBy } from '../domain/archive/groupedBy.ts';
import type { Day } from '../domain/day/Day.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { partsOfDay } from '../domain/day/partsOfDay.ts';
import type { Ground } from '../domain/faces/Ground.ts';
import { toGround } from '../domain/faces/toGround.ts';
import { dayOfFileName } from './dayOfText.ts';
import type { Findings } from './Findings.ts';
import { parseJson } from './formats/parseJson.ts';
import { isRecord } from './isRecord.ts';
import { type ReadPolygons, readPolygons } from './readPolygons.ts';
import { type FeatureSpan, spanOfFeature } from './spanOfFeature.ts';

/** The ground held on one day, as one file gives it. */
export interface Snapshot {
  readonly day: Day;
  readonly ground: Ground;
  readonly file: string;
}

export interface SnapshotReading extends Findings {
  readonly snapshots: readonly Snapshot[];
  /** Of the days that it speaks of, those left out, and features without a day; each may have several problems. */
  readonly leftOut: number;
  /** Of all its days together, before any repair. */
  readonly vertices: number;
}

/** A slip of the pen such as 2202 would stretch the archive over more days than it can hold. */
const BELIEVABLE_YEARS = [1900, 2075] as const;

export interface SnapshotLimits {
  /** Of all its days together; a file with more is refused. */
  readonly mostVertices?: number;
  /** Told of each day that is read, of how many: years of days in one file take their time. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Snapshots of one file: what its name dates is one day's; otherwise each feature has to say its own days. */
export function readSnapshots(
  text: string,
  file: string,
  { mostVertices = Infinity, onProgress }: SnapshotLimits = {},
): SnapshotReading {
  const findings: Findings = { problems: [], repairs: [] };
  const refuse = (path: string, message: string) => findings.problems.push({ file, path, message });
  const features = featuresIn(text, refuse);
  const named = dayOfFileName(file);
  const dated = features.flatMap(({ feature, path }) => {
    const span: FeatureSpan | null =
      named === null ? spanOfFeature(feature['properties']) : { kind: 'day', day: named };
    if (!span) {
      refuse(path, 'has no date that can be read, and neither has the file’s name');
      return [];
    }
    const place = { file, findings, path: path === '' ? 'geometry' : `${path}.geometry` };
    return [{ span, polygons: readPolygons(feature['geometry'], place) }];
  });
  const polygonsOn = byDay(dated);
  let vertices = 0;
  const days = daysIn(dated);
  const snapshots = days.flatMap(({ day, mayBeEmpty }, index): Snapshot[] => {
    onProgress?.(index, days.length);
    const iso = formatIsoDay(day);
    const { year } = partsOfDay(day);
    if (year < BELIEVABLE_YEARS[0] || year > BELIEVABLE_YEARS[1]) {
      refuse(iso, `lies in ${year}, which cannot be meant`);
      return [];
    }
    if (vertices > mostVertices) return [];
    const polygons = polygonsOn(day);
    vertices += verticesOf(polygons);
    // Counted before they are clipped: a span's ground counts on each of its days, and that could go on for hours.
    if (vertices > mostVertices) return [];
    const { ground, isMended } = toGround(polygons);
    if (ground.length === 0 && !mayBeEmpty) {
      refuse(iso, 'has no ground: taken for a day without a snapshot');
      return [];
    }
    if (isMended) {
      findings.repairs.push({
        file,
        path: iso,
        message: 'has rings that cross, or overlap: taken as the ground they enclose',
      });
    }
    return [{ day, ground, file }];
  });
  if (features.length === 0 && findings.problems.length === 0) refuse('', 'has no features');
  const undated = features.length - dated.length;
  // A file of which nothing is known, not even a day, is itself what is left out.
  const leftOut = Math.max(days.length + undated, 1) - snapshots.length;
  if (vertices <= mostVertices) return { ...findings, snapshots, leftOut, vertices };
  refuse(
    '',
    `holds more than the ${mostVertices.toLocaleString('en')} vertices that can be taken on at once`,
  );
  return { ...findings, snapshots: [], leftOut: 1, vertices };
}

function verticesOf(polygons: ReadPolygons): number {
  return polygons.flat().reduce((sum, { length }) => sum + length, 0);
}

interface FeatureAt {
  readonly feature: Readonly<Record<string, unknown>>;
  readonly path: string;
}

function featuresIn(text: string, refuse: (path: string, message: string) => void): readonly FeatureAt[] {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    refuse(parsed.path, parsed.message);
    return [];
  }
  const json = parsed.value;
  if (!isRecord(json)) {
    refuse('', 'is not an object');
    return [];
  }
  if (json['type'] === 'Feature') return [{ feature: json, path: '' }];
  if (json['type'] !== 'FeatureCollection') return [{ feature: { geometry: json }, path: '' }];
  const { features } = json;
  if (!Array.isArray(features)) {
    refuse('features', 'must be a list');
    return [];
  }
  return features.flatMap((feature: unknown, index) => {
    const path = `features[${index}]`;
    if (isRecord(feature)) return [{ feature, path }];
    refuse(path, 'must be a feature');
    return [];
  });
}

interface Dated {
  readonly span: FeatureSpan;
  readonly polygons: ReadPolygons;
}

/** Every day on which something begins or ends. After an end there may be nothing left; a day by itself has ground. */
function daysIn(dated: readonly Dated[]): readonly { readonly day: Day; readonly mayBeEmpty: boolean }[] {
  const days = new Map<Day, boolean>();
  for (const { span } of dated) {
    if (span.kind === 'day') days.set(span.day, days.get(span.day) ?? false);
    else {
      days.set(span.from, days.get(span.from) ?? false);
      if (span.to !== null) days.set(span.to, true);
    }
  }
  return [...days].map(([day, mayBeEmpty]) => ({ day, mayBeEmpty })).toSorted((a, b) => a.day - b.day);
}

/**
 * What holds on a day, asked of one day after another in their order. Features of one day are looked up by it, and only
 * spans that have begun and not ended are gone through: an archive in one file has thousands.
 */
function byDay(dated: readonly Dated[]): (day: Day) => ReadPolygons {
  // Where no ground could be read there is none to look for.
  const grounds = dated.filter(({ polygons }) => polygons.length > 0);
  const single = groupedBy(
    grounds.flatMap(({ span, polygons }) => (span.kind === 'day' ? [{ day: span.day, polygons }] : [])),
    ({ day }) => day,
  );
  const spans = grounds
    .flatMap(({ span, polygons }) => (span.kind === 'span' ? [{ ...span, polygons }] : []))
    .toSorted((a, b) => a.from - b.from);
  let begun = 0;
  let standing: typeof spans = [];
  return (day) => {
    const before = begun;
    while ((spans[begun]?.from ?? Infinity) <= day) begun += 1;
    standing = [...standing, ...spans.slice(before, begun)].filter(({ to }) => to === null || day < to);
    return [...(single.get(day) ?? []), ...standing].flatMap(({ polygons }) => polygons);
  };
}
