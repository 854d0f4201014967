import type { Archive } from '../../domain/archive/Archive.ts';
import { standingSnapshot } from '../../domain/archive/standingSnapshot.ts';
import type { Day } from '../../domain/day/Day.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import type { MapArchive } from '../../map/MapFrame.ts';
import type { ArchiveView } from '../../state/ClaimlineState.ts';

/** For each layer how many days old its newest snapshot is on a day; `null` before its first. */
export function snapshotAges({ layers }: Archive, day: Day): readonly (number | null)[] {
  return layers.map((layer) => standingSnapshot(layer, day)?.ageDays ?? null);
}

interface ArchiveQuestion {
  /** See `snapshotAges`. */
  readonly ages: readonly (number | null)[];
  readonly view: ArchiveView;
  readonly comparedWith: Day | null;
}

/** An open archive as the map draws it. */
export function toMapArchive(
  { layers, last }: Archive,
  mesh: ControlMesh,
  { ages, view, comparedWith }: ArchiveQuestion,
): MapArchive {
  return {
    mesh,
    layers: layers.flatMap(({ holder, snapshots: [first] }, index) =>
      first === undefined ? [] : [{ holder, first, ageDays: ages[index] ?? null }],
    ),
    last,
    view,
    comparedWith,
  };
}
