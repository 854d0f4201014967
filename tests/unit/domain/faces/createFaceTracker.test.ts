import { describe, expect, it } from 'vitest';
import { createFaceTracker } from '../../../../src/domain/faces/createFaceTracker.ts';
import { polygonKm2 } from '../../../../src/domain/faces/sphereArea.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const start = dayAt('2025-03-01');
const west = boxAround(35, 51, 35.1, 51.1);
const both = boxAround(35, 51, 35.2, 51.1);

/** Each face as `from–to km²`, days counted from the start; `null` among the days is a day without a snapshot. */
const faces = (...days: readonly (readonly number[][][][] | null)[]) => {
  const tracker = createFaceTracker();
  days.forEach((polygons, index) => {
    if (polygons) tracker.add(addDays(start, index), toGround(polygons).ground);
  });
  return tracker
    .faces(addDays(start, days.length))
    .map(({ from, to, polygon }) => `${from - start}–${to - start} ${Math.round(polygonKm2(polygon))}`)
    .toSorted();
};

describe(createFaceTracker, () => {
  it('starts a face for ground that is gained, beside what is held', () => {
    expect(faces([[west]], [[both]])).toEqual(['0–2 78', '1–2 78']);
  });

  it('ends a face whose ground is lost', () => {
    const island = boxAround(36, 51, 36.1, 51.1);
    expect(faces([[west], [island]], [[west]])).toEqual(['0–1 78', '0–2 78']);
  });

  it('splits a face that is lost in part', () => {
    expect(faces([[both]], [[west]])).toEqual(['0–1 78', '0–2 78']);
    const apart = [[boxAround(35, 51, 35.05, 51.1)], [boxAround(35.15, 51, 35.2, 51.1)]];
    expect(faces([[both]], apart)).toEqual(['0–1 78', '0–2 39', '0–2 39']);
  });

  it('gives ground that is lost and held again two faces', () => {
    expect(faces([[both]], [[west]], [[both]])).toEqual(['0–1 78', '0–3 78', '2–3 78']);
  });

  it('lets a face run through days without a snapshot, and end on the day that shows its ground lost', () => {
    expect(faces([[both]], null, null, [[west]], null)).toEqual(['0–3 78', '0–5 78']);
  });

  it('does nothing on a day that repeats the one before', () => {
    const tracker = createFaceTracker();
    expect(tracker.add(start, toGround([[west]]).ground)).toBe(true);
    expect(tracker.add(addDays(start, 1), toGround([[west]]).ground)).toBe(false);
    expect(tracker.faces(addDays(start, 2))).toHaveLength(1);
  });

  it('passes over what is rounding, and yet follows an outline that creeps by it', () => {
    const creeping = Array.from({ length: 40 }, (_, day) => [[boxAround(35, 51, 35.1 + day * 5e-7, 51.1)]]);
    const tracker = createFaceTracker();
    const changed = creeping.filter((polygons, day) =>
      tracker.add(addDays(start, day), toGround(polygons).ground),
    );
    expect(changed.length).toBeLessThan(21);
    const kept = tracker.faces(addDays(start, 40)).reduce((sum, { polygon }) => sum + polygonKm2(polygon), 0);
    const last = toGround(creeping.at(-1) ?? []).ground.reduce(
      (sum, polygon) => sum + polygonKm2(polygon),
      0,
    );
    expect(kept / last).toBeCloseTo(1, 6);
  });
});
