import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/domain/archive/Archive.ts';
import type { ControlMesh, ControlOutlines } from '../../../../src/domain/mesh/ControlMesh.ts';
import { archiveOn } from '../../../../src/domain/archive/archiveOn.ts';
import { outlineRuns } from '../../../../src/domain/archive/outlineRuns.ts';
import { toArchiveMesh } from '../../../../src/domain/archive/toArchiveMesh.ts';
import type { Day } from '../../../../src/domain/day/Day.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { measuresOf } from '../../../../src/domain/faces/measuresOf.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { meshBuffers } from '../../../../src/domain/mesh/meshBuffers.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive, packSnapshots } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { generateSnapshots } from '../../../fixtures/generateSnapshots.ts';

type Point = readonly [number, number];
type Edge = readonly [Point, Point];

/** Back from Web Mercator to `[longitude, latitude]`. */
const lngLat = ({ origin }: ControlMesh, x = 0, y = 0): Point => {
  const north = Math.PI * (1 - 2 * (origin[1] + y));
  return [(origin[0] + x - 0.5) * 360, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
};

const isOn = (mesh: ControlMesh, days: Uint16Array, index: number, day: Day): boolean => {
  const [from = 0, to = 0] = days.subarray(index * 2, index * 2 + 2);
  return from <= day - mesh.firstDay && day - mesh.firstDay < to;
};

const finest = (mesh: ControlMesh): ControlOutlines => {
  const outlines = mesh.outlines.at(-1);
  if (!outlines) throw new Error('A mesh has a finest level.');
  return outlines;
};

/** The edges drawn on a day, as degrees; corners that are cut off come as edges without length. */
const edgesOn = (mesh: ControlMesh, day: Day, outlines = finest(mesh)): readonly Edge[] =>
  Array.from(outlines.arcs.keys())
    .filter((before) => isOn(mesh, outlines.days, before, day))
    .map((before): Edge => {
      const [ax, ay, bx, by] = outlines.positions.subarray(before * 2 + 2, before * 2 + 6);
      return [lngLat(mesh, ax, ay), lngLat(mesh, bx, by)];
    })
    .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);

/** The triangles drawn on a day, as square degrees. */
const filledOn = (mesh: ControlMesh, day: Day): number => {
  const { triangles, positions, days } = mesh.faces;
  let sum = 0;
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = [...triangles.subarray(at, at + 3)];
    if (!isOn(mesh, days, corners[0] ?? 0, day)) continue;
    const [a, b, c] = corners.map((corner) => lngLat(mesh, positions[corner * 2], positions[corner * 2 + 1]));
    if (a && b && c) sum += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  }
  return sum;
};

const shortened = (edges: ReturnType<typeof edgesOn>) =>
  edges
    .map((ends) => ends.map((end) => end.map((degrees) => degrees.toFixed(2)).join(' ')).join(' → '))
    .toSorted();

const lengthOf = (edges: ReturnType<typeof edgesOn>) =>
  edges.reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);

const [west, both] = [boxAround(35, 51, 35.1, 51.1), boxAround(35, 51, 35.2, 51.1)];

describe(toArchiveMesh, () => {
  const archive = buildArchive({
    '2025-03-01': [[west]],
    '2025-03-03': [[both]],
    '2025-03-07': [[west]],
  });
  const mesh = toArchiveMesh(archive);

  it('fills on each day just what is held', () => {
    expect(filledOn(mesh, dayAt('2025-03-02'))).toBeCloseTo(0.01, 6);
    expect(filledOn(mesh, dayAt('2025-03-05'))).toBeCloseTo(0.02, 6);
    expect(filledOn(mesh, dayAt('2025-03-07'))).toBeCloseTo(0.01, 6);
  });

  it('outlines what is held with the ground on the left, and draws nothing between two faces of it', () => {
    const outline = [
      '35.00 51.00 → 35.10 51.00',
      '35.00 51.10 → 35.00 51.00',
      '35.10 51.00 → 35.10 51.10',
      '35.10 51.10 → 35.00 51.10',
    ];
    expect(shortened(edgesOn(mesh, dayAt('2025-03-02')))).toEqual(outline);
    expect(shortened(edgesOn(mesh, dayAt('2025-03-07')))).toEqual(outline);
    expect(shortened(edgesOn(mesh, dayAt('2025-03-05')))).toEqual([
      '35.00 51.00 → 35.10 51.00',
      '35.00 51.10 → 35.00 51.00',
      '35.10 51.00 → 35.20 51.00',
      '35.10 51.10 → 35.00 51.10',
      '35.20 51.00 → 35.20 51.10',
      '35.20 51.10 → 35.10 51.10',
    ]);
  });

  it('draws the line between two layers for each of them', () => {
    const two = toArchiveMesh(
      buildArchive({ '2025-03-01': [[west]] }, { '2025-03-01': [[boxAround(35.1, 51, 35.2, 51.1)]] }),
    );
    const middle = shortened(edgesOn(two, dayAt('2025-03-01'))).filter((edge) =>
      /^35\.10.*→ 35\.10/.test(edge),
    );
    expect(middle).toEqual(['35.10 51.00 → 35.10 51.10', '35.10 51.10 → 35.10 51.00']);
    expect([...new Set(finest(two).tags)]).toEqual([0, 1]);
    expect([...new Set(two.faces.tags)]).toEqual([0, 1]);
  });

  it('keeps positions to a few centimetres', () => {
    const [[a] = []] = edgesOn(mesh, dayAt('2025-03-02')).filter(([end]) => end[0] < 35.05 && end[1] < 51.05);
    expect(a?.[0]).toBeCloseTo(35, 6);
    expect(a?.[1]).toBeCloseTo(51, 6);
  });

  it('fills and outlines every snapshot of a whole war, no more and no less', () => {
    const snapshots = generateSnapshots({ seed: 11, days: 30, corners: 80 });
    const war = toArchiveMesh(packSnapshots(snapshots));
    for (const { day, polygons } of snapshots) {
      const ground = toGround(polygons).ground;
      const { area, length } = measuresOf(ground);
      expect(filledOn(war, day) / (area / 1e14)).toBeCloseTo(1, 4);
      expect(lengthOf(edgesOn(war, day)) / (length / 1e7)).toBeCloseTo(1, 3);
    }
  });

  it('fills and outlines one day as the whole of it does, and no other, where only that is asked for', () => {
    const war = packSnapshots(generateSnapshots({ seed: 7, days: 20, corners: 60 }));
    const whole = toArchiveMesh(war);
    for (const day of [war.first, addDays(war.first, 9), war.last]) {
      const one = toArchiveMesh(archiveOn(war, day));
      expect(one.origin).toEqual(whole.origin);
      expect(filledOn(one, day)).toBeCloseTo(filledOn(whole, day), 9);
      expect(shortened(edgesOn(one, day))).toEqual(shortened(edgesOn(whole, day)));
      expect(filledOn(one, addDays(day, 1))).toBe(0);
      expect(edgesOn(one, addDays(day, -1))).toEqual([]);
    }
  });

  it('runs on through arcs that are outline on the same days, without a break in the middle', () => {
    const runs = outlineRuns(archive.arcs, archive.faces);
    // Around what always stands but for its eastern side, that side by itself, and around the rest of what came.
    expect(runs.map(({ isClosed }) => isClosed)).toEqual([false, false, false, false]);
    const spans = runs.map(({ from, to }) => to - from);
    expect(spans.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 7]);
  });

  it('tears no gap into outlines that it simplifies for a view from afar', () => {
    const snapshots = generateSnapshots({ seed: 3, days: 12, corners: 200 });
    const war = toArchiveMesh(packSnapshots(snapshots));
    const day = snapshots[0]?.day ?? dayAt('2023-01-30');
    for (const level of war.outlines) {
      const ends = edgesOn(war, day, level)
        .flat()
        .map((end) => end.join(' '));
      const counts = new Map<string, number>();
      for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
      // Every edge begins where another ends.
      expect([...counts.values()].filter((count) => count % 2 === 1)).toEqual([]);
    }
    expect(war.outlines[0]?.arcs.length).toBeLessThan(finest(war).arcs.length * 0.7);
  });

  it('can be handed over, whole, without a copy', () => {
    const sent = toArchiveMesh(archive);
    const buffers = meshBuffers(sent);
    expect(new Set(buffers).size).toBe(4 + 4 * sent.outlines.length);
    const there = structuredClone(sent, { transfer: [...buffers] });
    expect(filledOn(there, dayAt('2025-03-02'))).toBeCloseTo(0.01, 6);
    expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });

  it('makes an empty mesh of an archive without faces', () => {
    const packed: Archive = buildArchive({ '2025-03-01': [] });
    const empty = toArchiveMesh(packed);
    expect(empty.faces.triangles).toHaveLength(0);
    expect(finest(empty).arcs).toHaveLength(0);
    expect(empty.origin).toEqual([0, 0]);
  });
});
