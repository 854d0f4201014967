import type { Day } from '../day/Day.ts';
import type { Archive, ArchiveLayer } from './Archive.ts';
import { standingSnapshot } from './standingSnapshot.ts';

/**
 * What a layer can say of a day. `standing`: its newest snapshot, `ageDays` 0 on that snapshot's own day, more in a
 * gap. Before a layer's first snapshot and after the archive's last day it says nothing.
 */
export type LayerDay =
  | { readonly kind: 'before'; readonly first: Day }
  | { readonly kind: 'after'; readonly last: Day }
  | { readonly kind: 'standing'; readonly day: Day; readonly ageDays: number };

/** On which snapshot a layer's word for a day rests. */
export function layerOn({ last }: Archive, layer: ArchiveLayer, on: Day): LayerDay {
  const standing = standingSnapshot(layer, on);
  if (standing === null) return { kind: 'before', first: layer.snapshots[0] ?? on };
  return on > last
    ? { kind: 'after', last: layer.snapshots.at(-1) ?? last }
    : { kind: 'standing', ...standing };
}
