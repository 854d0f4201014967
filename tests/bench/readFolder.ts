import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfFileName } from '../../src/ingest/dayOfText.ts';
import { readPolygons } from '../../src/ingest/readPolygons.ts';
import type { Snapshot } from './Snapshot.ts';

/** The snapshots of a folder whose files are named for their days, as coordinates: reading is not what is measured. */
export function readFolder(folder: string): readonly Snapshot[] {
  return readdirSync(folder)
    .flatMap((file): Snapshot[] => {
      const day = dayOfFileName(file);
      if (day === null) return [];
      const { features } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly features: readonly { readonly geometry: unknown }[];
      };
      const findings = { problems: [], repairs: [] };
      const polygons = features.flatMap(({ geometry }) =>
        readPolygons(geometry, { file, path: '', findings }),
      );
      return [{ day, polygons: polygons.map((rings) => rings.map((ring) => ring.map((at) => [...at]))) }];
    })
    .toSorted((a, b) => a.day - b.day);
}
