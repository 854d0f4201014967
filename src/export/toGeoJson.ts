import type { FeatureCollection } from 'geojson';
import type { Entry } from '../domain/collection/Entry.ts';
import { flatRecordOf } from '../domain/collection/entryRecord.ts';
import type { ExportNotes } from '../domain/taking/Exporters.ts';
import { memberOfNotes } from './exportNotes.ts';
import { type FeatureTime, toFeatureTime } from './toFeatureTime.ts';

interface DatedFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Entry['geometry'];
  /** As JSON-FG has it. */
  readonly time: FeatureTime | null;
  /** JSON-FG asks for this member; what GeoJSON's geometry says already need not stand in it. */
  readonly place: null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An RFC 7946 FeatureCollection whose features carry JSON-FG's `time`, and which says itself what it is. */
export interface DatedFeatureCollection extends Pick<FeatureCollection, 'type'> {
  /** Foreign members, these four. */
  readonly conformsTo: readonly string[];
  readonly title: string;
  readonly attribution?: string;
  readonly export: object;
  readonly features: readonly DatedFeature[];
}

/** What a reader of JSON-FG looks for first (OGC 21-045r1, requirement "metadata"). */
const CORE = 'http://www.opengis.net/spec/json-fg-1/1.0/conf/core';

/** Entries as GeoJSON, in their order; of each the exact EDTF dates are among the properties. */
export function toGeoJson(entries: readonly Entry[], notes: ExportNotes): DatedFeatureCollection {
  return {
    type: 'FeatureCollection',
    conformsTo: [CORE],
    title: notes.title,
    ...(notes.attribution && { attribution: notes.attribution }),
    export: memberOfNotes(notes),
    features: entries.map((entry) => ({
      type: 'Feature',
      id: entry.id,
      geometry: entry.geometry,
      time: toFeatureTime(entry.aboutTime),
      place: null,
      properties: flatRecordOf(entry),
    })),
  };
}
