import type { Geometry } from 'geojson';
import { cornersOf } from '../geometry/cornersOf.ts';
import type { Collection } from './Collection.ts';

/** South-west and north-east corner, `[longitude, latitude]`, around all entries; `null` where none has a position. */
export function cornersOfCollection({ entries }: Pick<Collection, 'entries'>): ReturnType<typeof cornersOf> {
  return cornersOf(
    entries.flatMap(({ geometry }): { readonly geometry: Geometry }[] =>
      geometry === null ? [] : [{ geometry }],
    ),
  );
}
