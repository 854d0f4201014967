import type { Day } from '../day/Day.ts';
import { changeOfGround } from '../faces/changeOfGround.ts';
import type { Ground } from '../faces/Ground.ts';
import { isSliver } from '../faces/isSliver.ts';
import { loopsBetween } from '../faces/loopsBetween.ts';
import { polygonKm2 } from '../faces/sphereArea.ts';
import type { Archive, Face } from './Archive.ts';
import { polygonOf } from './polygonOf.ts';

/** What one layer holds on the later of two days and did not on the earlier, and the reverse. */
export interface GroundBetween {
  /** Index into the archive's layers. */
  readonly layer: number;
  readonly gained: Ground;
  readonly lost: Ground;
  readonly gainedKm2: number;
  readonly lostKm2: number;
}

/**
 * Ground gained and lost from one day to another, layer by layer. Ground lost and regained in between is neither,
 * though other faces hold it then: hence the clipping, of those faces alone that are valid on just one of the days.
 */
export function groundBetween(archive: Archive, earlier: Day, later: Day): readonly GroundBetween[] {
  return archive.layers.map((_, layer) => {
    const [before, after]: [Face[], Face[]] = [[], []];
    for (const face of archive.faces) {
      const [wasHeld, isHeld] = [isValid(face, earlier), isValid(face, later)];
      if (face.layer === layer && wasHeld !== isHeld) (isHeld ? after : before).push(face);
    }
    const rings = (faces: readonly Face[]) => faces.flatMap((face) => polygonOf(archive.arcs, face));
    const change = changeOfGround(loopsBetween(rings(before), rings(after)));
    const gained = change.gained.filter((polygon) => !isSliver(polygon));
    const lost = change.lost.filter((polygon) => !isSliver(polygon));
    return { layer, gained, lost, gainedKm2: sumKm2(gained), lostKm2: sumKm2(lost) };
  });
}

function isValid({ from, to }: Face, day: Day): boolean {
  return from <= day && day < to;
}

function sumKm2(ground: Ground): number {
  return ground.reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
}
