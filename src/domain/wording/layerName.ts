import type { Archive, ArchiveLayer } from '../archive/Archive.ts';
import { holderName } from './names.ts';
import type { Wording } from './Wording.ts';

/** What sentences call a layer. */
export interface LayerName {
  readonly holder: string;
  /** Who says so; and what the layer is called, if another would read the same without it. */
  readonly claimant: string;
}

/** Names a layer of an archive, like no other layer of it. */
export function layerName(layer: ArchiveLayer, { layers }: Archive, wording: Wording): LayerName {
  const { holder, claimant } = layer;
  const alike = layers.filter((other) => other.holder === holder && other.claimant === claimant);
  const label = labelAmong(alike, layer);
  return {
    holder: holderName(holder, wording),
    claimant:
      alike.length === 1 ? claimant : wording.formatMessage({ id: 'layer.claimant' }, { claimant, label }),
  };
}

/** Whoever made the archive may have called two layers the same, or nothing: those are numbered. */
function labelAmong(layers: readonly ArchiveLayer[], layer: ArchiveLayer): string {
  const { label } = layer;
  const same = layers.filter((other) => other.label === label);
  return same.length === 1 && label !== '' ? label : `${label} ${same.indexOf(layer) + 1}`.trimStart();
}
