import type { Day } from '../day/Day.ts';
import { createFaceTracker } from '../faces/createFaceTracker.ts';
import type { Ground } from '../faces/Ground.ts';
import type { Archive, ArchiveLayer } from './Archive.ts';
import { toArchive } from './toArchive.ts';

/** Packs snapshots one by one, so that whoever drives it can show progress or stop between any two. */
export interface Packer {
  /**
   * Takes a layer's next snapshot; says whether ground was gained or lost with it. A day left out is a gap, ground
   * without polygons a day on which the layer holds nothing. Throws a RangeError for days out of order.
   */
  readonly add: (layer: number, day: Day, ground: Ground) => boolean;
  /** All taken so far as an archive; throws a RangeError when nothing was. */
  readonly finish: () => Archive;
}

/** A packer for an archive of these layers, which `add` names by their index. */
export function createPacker(title: string, layers: readonly Omit<ArchiveLayer, 'snapshots'>[]): Packer {
  const begun = layers.map((layer) => {
    const snapshots: Day[] = [];
    return { layer, snapshots, tracker: createFaceTracker() };
  });
  return {
    add: (index, day, ground) => {
      const layer = begun[index];
      if (!layer) throw new RangeError(`no layer ${index}`);
      if (day <= (layer.snapshots.at(-1) ?? -Infinity)) throw new RangeError(`day ${day} comes too late`);
      layer.snapshots.push(day);
      return layer.tracker.add(day, ground);
    },
    finish: () => {
      const taken = begun.filter(({ snapshots }) => snapshots.length > 0);
      return toArchive(
        title,
        taken.map(({ layer, tracker, snapshots }) => ({
          tracker,
          layer: { ...layer, snapshots: [...snapshots] },
        })),
      );
    },
  };
}
