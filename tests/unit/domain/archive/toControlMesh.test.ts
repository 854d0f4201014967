import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/domain/archive/Archive.ts';
import type { ControlMesh } from '../../../../src/domain/archive/ControlMesh.ts';
import { toControlMesh } from '../../../../src/domain/archive/toControlMesh.ts';
import type { Day } from '../../../../src/domain/day/Day.ts';
import { measuresOf } from '../../../../src/domain/faces/measuresOf.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive, packSnapshots } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { generateSnapshots } from '../../../fixtures/generateSnapshots.ts';

/** Back from Web Mercator to `[longitude, latitude]`. */
const lngLat = ({ origin }: ControlMesh, x = 0, y = 0): [number, number] => {
  const north = Math.PI * (1 - 2 * (origin[1] + y));
  return [(origin[0] + x - 0.5) * 360, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
};

const isOn = (mesh: ControlMesh, spans: Uint16Array, index: number, day: Day) => {
  const [from = 0, to = 0] = spans.subarray(index * 2, index * 2 + 2);
  return from <= day - mesh.firstDay && day - mesh.firstDay < to;
};

/** The edges drawn on a day, as degrees. */
const edgesOn = (mesh: ControlMesh, day: Day) =>
  Array.from(mesh.edges.layers.keys())
    .filter((edge) => isOn(mesh, mesh.edges.spans, edge, day))
    .map((edge) => {
      const [ax, ay, bx, by] = mesh.edges.ends.subarray(edge * 4, edge * 4 + 4);
      return [lngLat(mesh, ax, ay), lngLat(mesh, bx, by)] as const;
    });

/** The triangles drawn on a day, as square degrees. */
const filledOn = (mesh: ControlMesh, day: Day) => {
  let sum = 0;
  for (let at = 0; at < mesh.fill.triangles.length; at += 3) {
    const corners = [...mesh.fill.triangles.subarray(at, at + 3)];
    if (!isOn(mesh, mesh.fill.spans, corners[0] ?? 0, day)) continue;
    const [a, b, c] = corners.map((corner) =>
      lngLat(mesh, mesh.fill.positions[corner * 2], mesh.fill.positions[corner * 2 + 1]),
    );
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

describe(toControlMesh, () => {
  const mesh = toControlMesh(
    buildArchive({ '2025-03-01': [[west]], '2025-03-03': [[both]], '2025-03-07': [[west]] }),
  );

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
    const two = toControlMesh(
      buildArchive({ '2025-03-01': [[west]] }, { '2025-03-01': [[boxAround(35.1, 51, 35.2, 51.1)]] }),
    );
    const middle = shortened(edgesOn(two, dayAt('2025-03-01'))).filter((edge) =>
      /^35\.10.*→ 35\.10/.test(edge),
    );
    expect(middle).toEqual(['35.10 51.00 → 35.10 51.10', '35.10 51.10 → 35.10 51.00']);
    expect([...new Set(two.edges.layers)]).toEqual([0, 1]);
    expect([...new Set(two.fill.layers)]).toEqual([0, 1]);
  });

  it('keeps positions to a few centimetres', () => {
    const [[a] = []] = edgesOn(mesh, dayAt('2025-03-02')).filter(([end]) => end[0] < 35.05 && end[1] < 51.05);
    expect(a?.[0]).toBeCloseTo(35, 6);
    expect(a?.[1]).toBeCloseTo(51, 6);
  });

  it('fills and outlines every snapshot of a whole war, no more and no less', () => {
    const snapshots = generateSnapshots({ seed: 11, days: 30, corners: 80 });
    const war = toControlMesh(packSnapshots(snapshots));
    for (const { day, polygons } of snapshots) {
      const ground = toGround(polygons).ground;
      const { area, length } = measuresOf(ground);
      expect(filledOn(war, day) / (area / 1e14)).toBeCloseTo(1, 4);
      expect(lengthOf(edgesOn(war, day)) / (length / 1e7)).toBeCloseTo(1, 3);
    }
  });

  it('makes an empty mesh of an archive without faces', () => {
    const packed: Archive = buildArchive({ '2025-03-01': [] });
    const empty = toControlMesh(packed);
    expect(empty.fill.triangles).toHaveLength(0);
    expect(empty.edges.ends).toHaveLength(0);
    expect(empty.origin).toEqual([0.5, 0.5]);
  });
});
