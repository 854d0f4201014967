import type { Day } from '../day/Day.ts';
import { balanced } from './balanced.ts';
import { changeOfGround } from './changeOfGround.ts';
import { boxOf, doBoxesMeet, type GridBox } from './GridBox.ts';
import type { GridPolygon, Ground } from './Ground.ts';
import { isSliver, NARROWEST } from './isSliver.ts';
import { loopsBetween } from './loopsBetween.ts';
import { measuresOf } from './measuresOf.ts';
import { type SplitFace, splitFace } from './splitFace.ts';

/** One piece of ground that was held, all of it, on every snapshot from `from` up to but not on `to`. */
export interface TrackedFace {
  readonly from: Day;
  readonly to: Day;
  readonly polygon: GridPolygon;
}

/** Takes snapshots in order of their days and cuts them into faces. */
export interface FaceTracker {
  /** Whether ground was gained or lost since the snapshot before. */
  readonly add: (day: Day, ground: Ground) => boolean;
  /** All faces, those that the last snapshot holds ending on `end`. */
  readonly faces: (end: Day) => readonly TrackedFace[];
}

interface Boxed {
  readonly polygon: GridPolygon;
  readonly box: GridBox;
}

interface LiveFace extends Boxed {
  readonly from: Day;
}

/**
 * Faces valid on a day tile that day's ground: what is gained starts faces, what is lost splits or ends live ones.
 * Only live faces whose box meets lost ground are touched, so a day costs what changed on it.
 */
export function createFaceTracker(): FaceTracker {
  const ended: TrackedFace[] = [];
  let live: readonly LiveFace[] = [];
  let standing: Ground = [];
  // Slivers passed over so far, lost ones wound backwards: they come due with the next change that meets them, so
  // that an outline creeping by less than a sliver a day leaves nothing behind.
  let owed: readonly Boxed[] = [];

  const changeTo = (ground: Ground) => {
    const loops = loopsBetween(standing.flat(), ground.flat()).map((loop) => boxed([loop]));
    standing = ground;
    const due = owed.filter(({ box }) => loops.some((loop) => doBoxesMeet(loop.box, box)));
    const { gained, lost } = changeOfGround([...loops, ...due].flatMap(({ polygon }) => polygon));
    owed = [
      ...owed.filter((sliver) => !due.includes(sliver)),
      ...gained.filter(isSliver).map(boxed),
      ...lost.filter(isSliver).map((polygon) => boxed(polygon.map((ring) => ring.toReversed()))),
    ];
    return { gained: sound(gained), lost: sound(lost) };
  };

  const lose = (day: Day, lost: Ground) => {
    const cuts = lost.map(boxed);
    const met = live.flatMap((face) => {
      const cut = cuts.flatMap(({ polygon, box }) => (doBoxesMeet(box, face.box) ? polygon : []));
      return cut.length > 0 ? [{ face, cut }] : [];
    });
    const { area, length } = measuresOf(lost);
    const splits = balanced<readonly SplitFace[]>(
      (lay) => met.map(({ face, cut }) => splitFace(face.polygon, cut, lay)),
      (tried) => {
        const off = tried.map(({ gone, kept }, index) => {
          const whole = measuresOf([met[index]?.face.polygon ?? []]).area;
          return Math.abs(measuresOf(gone).area + measuresOf(kept).area - whole);
        });
        const gone = measuresOf(tried.flatMap((split) => split.gone)).area;
        return off.reduce((sum, one) => sum + one, Math.abs(gone - area));
      },
      NARROWEST * length,
    );
    const splitOf = new Map(met.map(({ face }, index) => [face, splits[index]]));
    live = live.flatMap((face) => {
      const split = splitOf.get(face);
      if (!split || split.gone.length === 0) return [face];
      ended.push(...split.gone.map((polygon) => ({ from: face.from, to: day, polygon })));
      return split.kept.map((polygon) => ({ ...boxed(polygon), from: face.from }));
    });
  };

  return {
    add: (day, ground) => {
      const { gained, lost } = changeTo(ground);
      if (lost.length > 0) lose(day, lost);
      live = [...live, ...gained.map((polygon) => ({ ...boxed(polygon), from: day }))];
      return gained.length + lost.length > 0;
    },
    faces: (end) => [...ended, ...live.map(({ from, polygon }) => ({ from, to: end, polygon }))],
  };
}

function sound(ground: Ground): Ground {
  return ground.filter((polygon) => !isSliver(polygon));
}

function boxed(polygon: GridPolygon): Boxed {
  return { polygon, box: boxOf(polygon) };
}
