import type { ControlOutlines } from './ControlMesh.ts';
import { createTagList } from './createTagList.ts';
import { cutCorners } from './cutCorners.ts';
import { dayOffset } from './dayOffset.ts';
import { densify } from './densify.ts';
import type { FlatLine, FlatRun } from './FlatSpan.ts';
import { importanceOf } from './importanceOf.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Beyond the last even the finest detail is drawn; before the first areas are specks. */
const levelZooms = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/** How closely outlines follow their shapes. */
export interface OutlineDetail {
  /** Device pixels that a line may stray from its shape: less than can be seen. */
  readonly tolerancePixels: number;
  /** Radians by which a line may turn before its corner is cut off, instead of running to a point. */
  readonly sharpestTurn: number;
  /** A level with more than this share of the next closer one's points is not worth its memory. */
  readonly mostOfNext: number;
}

interface WeighedRun extends FlatRun {
  readonly importance: Float64Array;
}

/** Runs as outlines for ever closer zooms. */
export function toControlOutlines(
  runs: readonly FlatRun[],
  firstDay: number,
  { tolerancePixels, sharpestTurn, mostOfNext }: OutlineDetail,
): readonly ControlOutlines[] {
  const known = new Map<FlatLine, Float64Array>();
  const weighed = runs.map((run): WeighedRun => {
    const importance = known.get(run.line) ?? importanceOf(run.line, run.isClosed);
    known.set(run.line, importance);
    return { ...run, importance };
  });
  const levels = [toLevel(weighed, firstDay, { untilZoom: Infinity, tolerance: 0, sharpestTurn })];
  let kept = pointsAt(weighed, 0);
  for (const zoom of levelZooms.toReversed()) {
    const tolerance = tolerancePixels / pixelsPerWorld(zoom);
    // Counted first: most levels are not worth being made.
    const points = pointsAt(weighed, tolerance);
    if (points >= kept || points > kept * mostOfNext) continue;
    kept = points;
    levels.unshift(toLevel(weighed, firstDay, { untilZoom: zoom, tolerance, sharpestTurn }));
  }
  return levels;
}

function pointsAt(runs: readonly WeighedRun[], tolerance: number): number {
  return runs.reduce((sum, { importance }) => {
    let points = 0;
    for (let at = 0; at < importance.length; at += 1) if ((importance[at] ?? 0) >= tolerance) points += 1;
    return points > 1 ? sum + points : sum;
  }, 0);
}

interface LevelDetail extends Pick<OutlineDetail, 'sharpestTurn'> {
  readonly untilZoom: number;
  readonly tolerance: number;
}

/** What is left of a run's line at a tolerance, its sharp corners cut; nothing where that is no line. */
function lineAt(run: WeighedRun, { tolerance, sharpestTurn }: LevelDetail): FlatLine | null {
  const { line, importance, isClosed } = run;
  const kept = tolerance === 0 ? line : line.filter((_, at) => (importance[at >> 1] ?? 0) >= tolerance);
  return kept.length > 2 ? cutCorners(densify(kept, isClosed), isClosed, sharpestTurn) : null;
}

function toLevel(runs: readonly WeighedRun[], firstDay: number, detail: LevelDetail): ControlOutlines {
  const drawn = runs.flatMap((run) => {
    const line = lineAt(run, detail);
    return line === null ? [] : [{ ...run, line }];
  });
  const total = drawn.reduce((sum, { line, isClosed }) => sum + line.length / 2 + (isClosed ? 3 : 2), 0);
  const positions = new Float32Array(total * 2);
  const arcs = new Float32Array(total);
  const days = new Uint16Array(total * 2);
  const tags = createTagList(drawn, total);
  let next = 0;
  for (const { line, from, to, tag, isClosed } of drawn) {
    const count = line.length / 2;
    const segments = isClosed ? count : count - 1;
    const [begins, ends] = [dayOffset(from, firstDay), dayOffset(to, firstDay)];
    let [lastX = 0, lastY = 0] = line;
    let arc = 0;
    // A closed line from its last point over all of it to the first two once more, an open one with its ends twice.
    for (let step = -1; step < segments + 2; step += 1) {
      const at = isClosed ? (step + count) % count : Math.max(0, Math.min(count - 1, step));
      const x = line[at * 2] ?? 0;
      const y = line[at * 2 + 1] ?? 0;
      const length = Math.sqrt((x - lastX) ** 2 + (y - lastY) ** 2);
      arc = step < 0 ? -length : arc + length;
      lastX = x;
      lastY = y;
      positions[next * 2] = x;
      positions[next * 2 + 1] = y;
      arcs[next] = arc;
      tags[next] = tag;
      // Four points that reach over the end of the run are no segment of anything.
      if (step + 1 < segments) {
        days[next * 2] = begins;
        days[next * 2 + 1] = ends;
      }
      next += 1;
    }
  }
  return { untilZoom: detail.untilZoom, positions, arcs, days, tags };
}
