import type { ControlOutlines } from './ControlMesh.ts';
import { cutCorners } from './cutCorners.ts';
import { densify } from './densify.ts';
import type { FlatLine, FlatRun } from './FlatSpan.ts';
import { importanceOf } from './importanceOf.ts';
import { narrowDays } from './narrowDays.ts';
import { narrowTags } from './narrowTags.ts';
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
    for (const one of importance) if (one >= tolerance) points += 1;
    return points > 1 ? sum + points : sum;
  }, 0);
}

interface LevelDetail extends Pick<OutlineDetail, 'sharpestTurn'> {
  readonly untilZoom: number;
  readonly tolerance: number;
}

function toLevel(
  runs: readonly WeighedRun[],
  firstDay: number,
  { untilZoom, tolerance, sharpestTurn }: LevelDetail,
): ControlOutlines {
  const positions: number[] = [];
  const arcs: number[] = [];
  const days: number[] = [];
  const tags: number[] = [];
  const addRun = (line: FlatLine, { from, to, tag, isClosed }: FlatRun): void => {
    const count = line.length;
    const segments = isClosed ? count : count - 1;
    let [lastX, lastY] = line[0] ?? [0, 0];
    let arc = 0;
    // A closed line from its last point over all of it to the first two once more, an open one with its ends twice.
    for (let step = -1; step < segments + 2; step += 1) {
      const at = isClosed ? (step + count) % count : Math.max(0, Math.min(count - 1, step));
      const [x, y] = line[at] ?? [0, 0];
      const length = Math.hypot(x - lastX, y - lastY);
      arc = step < 0 ? -length : arc + length;
      [lastX, lastY] = [x, y];
      positions.push(x, y);
      arcs.push(arc);
      tags.push(tag);
      // Four points that reach over the end of the run are no segment of anything.
      const isSegment = step + 1 < segments;
      days.push(isSegment ? from : firstDay, isSegment ? to : firstDay);
    }
  };
  for (const run of runs) {
    const simple = run.line.filter((_, index) => (run.importance[index] ?? 0) >= tolerance);
    if (simple.length > 1) addRun(cutCorners(densify(simple, run.isClosed), run.isClosed, sharpestTurn), run);
  }
  return {
    untilZoom,
    positions: Float32Array.from(positions),
    arcs: Float32Array.from(arcs),
    days: narrowDays(days, firstDay),
    tags: narrowTags(tags),
  };
}
