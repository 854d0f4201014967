import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { ControlShape } from '../../src/map/control/ControlShape.ts';
import {
  differingShare,
  hatch,
  inkOf,
  looks,
  openControlMap,
  type Picture,
  rectangle,
  sumInk,
  takePicture,
} from './controlStage.ts';

/** Reaches over every edge of the view but the western one, which stands upright in the middle. */
const half: ControlShape = { ...rectangle(35, 40, 80, 60), look: looks.line };
const onEdge = { center: [35, 51.2] as [number, number], zoom: 8 };

/** The ink of one row, in pixels, as if a line of that width stood across it. */
function inkAcross(picture: Picture, row = Math.floor(picture.height / 2)): number {
  return inkOf(picture)
    .slice(row * picture.width, (row + 1) * picture.width)
    .reduce((sum, ink) => sum + ink, 0);
}

async function openWithLine(shape: ControlShape = half) {
  const stage = await openControlMap();
  stage.map.jumpTo(onEdge);
  stage.add();
  stage.show(shape);
  return stage;
}

async function reddestOf(map: MapLibreMap): Promise<number> {
  const { data } = await takePicture(map);
  return data.filter((_, at) => at % 4 === 0 && (data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 50).length;
}

describe('an outline', () => {
  it.each([5, 8, 10.5])('is as wide at zoom %d as at any other', async (zoom) => {
    const { map } = await openWithLine();
    map.jumpTo({ zoom });
    expect(inkAcross(await takePicture(map))).toBeCloseTo(1.5, 1);
  });

  it.each([1, 2, 3])('is as wide on a screen of %d device pixels a CSS pixel', async (ratio) => {
    const { map } = await openWithLine();
    map.setPixelRatio(ratio);
    expect(inkAcross(await takePicture(map))).toBeCloseTo(1.5 * ratio, 1);
  });

  it('is as wide far and near when the map is pitched', async () => {
    const { map } = await openWithLine();
    map.jumpTo({ pitch: 50 });
    const picture = await takePicture(map);
    for (const row of [10, 150, 290]) expect(inkAcross(picture, row)).toBeCloseTo(1.5, 1);
  });

  it('is thicker where marked as changed', async () => {
    const { map, control } = await openWithLine();
    control.mark({ changed: ['rectangle'], hovered: null, selected: null });
    expect(inkAcross(await takePicture(map))).toBeCloseTo(2.8, 1);
    control.mark({ changed: ['another'], hovered: null, selected: null });
    expect(inkAcross(await takePicture(map))).toBeCloseTo(1.5, 1);
  });

  it('is cased where selected, on its days', async () => {
    const { map, control } = await openWithLine();
    expect(await reddestOf(map)).toBe(0);
    control.mark({ changed: [], hovered: null, selected: 'rectangle' });
    // Two lines of a pixel and a half beside the whole of the edge.
    expect(await reddestOf(map)).toBeGreaterThan(500);
    control.showDay(20);
    expect(await reddestOf(map)).toBe(0);
  });

  it('is broken where uncertain, in the measure of its dashes', async () => {
    const { map } = await openWithLine({ ...half, look: looks.broken });
    const broken = await takePicture(map);
    const middle = Array.from({ length: broken.height }, (_, row) => inkAcross(broken, row));
    expect(Math.max(...middle)).toBeCloseTo(1.5, 1);
    expect(Math.min(...middle)).toBeCloseTo(0, 1);
    expect(sumInk(broken) / (1.5 * broken.height)).toBeCloseTo(3 / 5.2, 1);
  });

  it('turns its corners without a gap or a spike', async () => {
    const corners = [35, 35.4].flatMap((x) => [51.1, 51.3].map((y) => [x, y] as const));
    const { map } = await openWithLine({ ...rectangle(35, 51.1, 35.4, 51.3), look: looks.line });
    const ink = sumInk(await takePicture(map));
    const [first, , , last] = corners.map(([x, y]) => map.project([x, y]));
    if (!first || !last) throw new Error('A rectangle has four corners.');
    const around = 2 * (Math.abs(last.x - first.x) + Math.abs(last.y - first.y));
    expect(Math.abs(ink / 1.5 - around)).toBeLessThan(6);
  });
});

describe('a hatch', () => {
  const hatched: ControlShape = { ...rectangle(30, 48, 40, 54), look: looks.hatched };

  it('inks its share of the ground, at any zoom, pitch and pixel ratio', async () => {
    const { map } = await openWithLine(hatched);
    const share = hatch.width / hatch.period;
    for (const [camera, ratio] of [
      [{ zoom: 8 }, 1],
      [{ zoom: 8.9 }, 2],
      [{ zoom: 9.3, pitch: 50, bearing: 25 }, 1],
    ] as const) {
      map.setPixelRatio(ratio);
      map.jumpTo(camera);
      const picture = await takePicture(map);
      expect(sumInk(picture) / (picture.width * picture.height)).toBeCloseTo(share, 2);
    }
  });

  it('has its period at a whole zoom and lies still on the ground', async () => {
    const { map } = await openWithLine(hatched);
    const before = await takePicture(map);
    map.panBy([16, 0], { animate: false });
    const after = await takePicture(map);
    const [old, now] = [inkOf(before), inkOf(after)];
    const moved = now.map((_, pixel) =>
      pixel % before.width < 384 ? (old[pixel + 16] ?? 0) : (now[pixel] ?? 0),
    );
    const strayed = now.filter((ink, pixel) => Math.abs(ink - (moved[pixel] ?? 0)) > 0.1).length;
    expect(strayed / now.length).toBeLessThan(0.001);
    expect(differingShare(before, after)).toBeGreaterThan(0.1);
  });
});
