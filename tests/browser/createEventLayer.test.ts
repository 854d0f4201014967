import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addDays } from '../../src/domain/day/addDays.ts';
import { createEventLayer } from '../../src/map/events/createEventLayer.ts';
import type { DatedEvent } from '../../src/map/events/DatedEvent.ts';
import { toEventTable } from '../../src/map/events/toEventTable.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { blankStyle, countUploads, glOf, openEmptyMap, sumInk, takePicture } from './controlStage.ts';
import { nextAnimationFrame } from './stage.ts';

const day = dayAt('2025-03-14');
const sudzha: [number, number] = [35.27, 51.19];
const look = { colours: ['#000000', '#00ff00'], halo: '#ffffff', radius: 20, haloWidth: 0 };
const disc = Math.PI * look.radius ** 2;

function on(from: number, lasts = 1, event: Partial<DatedEvent> = {}): DatedEvent {
  const first = addDays(day, from);
  return { position: sudzha, from: first, to: addDays(first, lasts), colour: 0, certain: true, ...event };
}

/** An empty map with these events on it, black discs on white ground. */
async function openEventMap(...events: readonly DatedEvent[]) {
  const map = await openEmptyMap();
  map.jumpTo({ center: sudzha, zoom: 8 });
  const layer = createEventLayer(map, 'events');
  layer.paint(look);
  layer.showEvents(toEventTable(events));
  layer.showDay(day);
  map.addLayer(layer.layer);
  const inkOn = async (at: number, windowDays = 0): Promise<number> => {
    layer.showDay(day + at, windowDays);
    return sumInk(await takePicture(map));
  };
  return { map, layer, inkOn };
}

describe('time', () => {
  it('draws an event on its days and on no other', async () => {
    // What is always there, out of view, keeps the whole from being skipped.
    const { inkOn } = await openEventMap(on(0, 2), on(-99, 999, { position: [20, 40] }));
    expect(await inkOn(-1)).toBe(0);
    expect(await inkOn(0)).toBeGreaterThan(0.9 * disc);
    expect(await inkOn(1)).toBeGreaterThan(0.9 * disc);
    expect(await inkOn(2)).toBe(0);
  });

  it('draws what the window before the day reaches', async () => {
    const { inkOn } = await openEventMap(on(0));
    expect(await inkOn(7, 7)).toBeGreaterThan(0.9 * disc);
    expect(await inkOn(8, 7)).toBe(0);
    expect(await inkOn(-1, 7)).toBe(0);
  });

  it('uploads nothing for a step, and posts nothing to workers', async () => {
    const { map, inkOn } = await openEventMap(on(0), on(3, 9), on(40));
    await takePicture(map);
    const uploads = countUploads();
    await takePicture(map);
    const bare = uploads();
    for (const at of [1, 3, 40, 41]) await inkOn(at, at);
    expect(uploads()).toBe(bare * 5);
  });
});

describe('look', () => {
  it.each([1, 2, 3])('is as large on a screen of %i device pixels a CSS pixel', async (ratio) => {
    const { map, inkOn } = await openEventMap(on(0));
    map.setPixelRatio(ratio);
    const ink = (await inkOn(0)) / ratio ** 2;
    expect(Math.abs(ink / disc - 1)).toBeLessThan(0.02);
  });

  it('is as large far and near when the map is pitched', async () => {
    const { map, inkOn } = await openEventMap(on(0));
    map.jumpTo({ pitch: 60, bearing: 30 });
    expect(Math.abs((await inkOn(0)) / disc - 1)).toBeLessThan(0.02);
  });

  it('takes its colour by its index, and a halo around it, without an upload', async () => {
    const { map, layer } = await openEventMap(on(0, 1, { colour: 1 }));
    await takePicture(map);
    const uploads = countUploads();
    layer.paint({ ...look, radius: 10, haloWidth: 5, halo: '#000000' });
    const { data, width, height } = await takePicture(map);
    const pixelAt = (x: number, y: number) =>
      Array.from(data.slice((y * width + x) * 4, (y * width + x) * 4 + 3));
    expect(pixelAt(width / 2, height / 2)).toEqual([0, 255, 0]);
    expect(pixelAt(width / 2 + 12, height / 2)).toEqual([0, 0, 0]);
    expect(pixelAt(width / 2 + 17, height / 2)).toEqual([255, 255, 255]);
    const bare = uploads();
    await takePicture(map);
    expect(uploads()).toBe(bare * 2);
  });

  it('has what happened later on top', async () => {
    const { map, layer } = await openEventMap(on(0), on(-1, 1, { colour: 1 }), on(-9, 30, { colour: 1 }));
    layer.showDay(day, 30);
    const { data, width, height } = await takePicture(map);
    const middle = ((height / 2) * width + width / 2) * 4;
    expect(Array.from(data.slice(middle, middle + 3))).toEqual([0, 0, 0]);
  });
});

describe('place', () => {
  it('is the same on the globe, and hidden behind it', async () => {
    const { map, inkOn } = await openEventMap(on(0));
    map.setProjection({ type: 'globe' });
    map.jumpTo({ zoom: 3 });
    expect(Math.abs((await inkOn(0)) / disc - 1)).toBeLessThan(0.02);
    map.jumpTo({ zoom: 2, center: [-145, -50] });
    expect(await inkOn(0)).toBe(0);
  });

  it('is drawn and found on the next copy of the world', async () => {
    const { map, layer, inkOn } = await openEventMap(on(0, 1, { position: [-170, 10] }));
    map.setRenderWorldCopies(true);
    map.jumpTo({ zoom: 1, center: [175, 10] });
    expect(Math.abs((await inkOn(0)) / disc - 1)).toBeLessThan(0.02);
    expect(layer.pick(map.project([190, 10]), 0)).toBe(0);
  });
});

describe('pick', () => {
  it('finds the nearest of those shown, by its place in the list', async () => {
    const nearby: [number, number] = [35.29, 51.19];
    const { map, layer } = await openEventMap(on(5), on(0), on(0, 1, { position: nearby }));
    map.jumpTo({ bearing: 40, pitch: 30 });
    expect(layer.pick(map.project(sudzha), 4)).toBe(1);
    expect(layer.pick(map.project(nearby), 4)).toBe(2);
    layer.showDay(day + 5);
    expect(layer.pick(map.project(nearby), 4)).toBe(0);
    layer.showDay(day + 6);
    expect(layer.pick(map.project(sudzha), 4)).toBeNull();
  });

  it('reaches as far as the disc and what is asked for', async () => {
    const { map, layer } = await openEventMap(on(0));
    const { x, y } = map.project(sudzha);
    expect(layer.pick({ x: x + 23, y }, 4)).toBe(0);
    expect(layer.pick({ x: x + 25, y }, 4)).toBeNull();
  });
});

describe('life', () => {
  it('survives a lost context, once it is added to the rebuilt style', async () => {
    const { map, layer, inkOn } = await openEventMap(on(0));
    const before = await inkOn(0);
    const loss = glOf(map).getExtension('WEBGL_lose_context');
    const lost = map.once('webglcontextlost');
    loss?.loseContext();
    await lost;
    // Within the event's own turn there is nothing to restore yet.
    await nextAnimationFrame();
    const rebuilt = map.once('style.load');
    loss?.restoreContext();
    await rebuilt;
    map.addLayer(layer.layer);
    expect(await inkOn(0)).toBe(before);
  });

  it('survives another style, once it is added to it', async () => {
    const { map, layer, inkOn } = await openEventMap(on(0));
    const before = await inkOn(0);
    const loaded = map.once('style.load');
    map.setStyle(blankStyle, { diff: false });
    await loaded;
    map.addLayer(layer.layer);
    expect(await inkOn(0)).toBe(before);
  });

  it('frees all it made when it is removed', async () => {
    const kinds = ['Buffer', 'VertexArray', 'Program', 'Shader'] as const;
    const map = await openEmptyMap();
    await takePicture(map);
    const made = kinds.map((kind) => vi.spyOn(WebGL2RenderingContext.prototype, `create${kind}`));
    const freed = kinds.map((kind) => vi.spyOn(WebGL2RenderingContext.prototype, `delete${kind}`));
    onTestFinished(() => [...made, ...freed].forEach((spy) => spy.mockRestore()));
    const layer = createEventLayer(map, 'events');
    layer.showEvents(toEventTable([on(0)]));
    map.addLayer(layer.layer);
    await takePicture(map);
    layer.showEvents(toEventTable([on(1)]));
    await takePicture(map);
    layer.showEvents(toEventTable([]));
    await takePicture(map);
    map.removeLayer('events');
    const ours = made.map(({ mock }) => mock.results.map(({ value }) => value));
    for (const [index, objects] of ours.entries()) {
      const gone = new Set(freed[index]?.mock.calls.map(([object]) => object));
      expect(objects.filter((object) => !gone.has(object))).toEqual([]);
    }
    expect(ours.map((objects) => objects.length > 0)).toEqual(kinds.map(() => true));
  });
});
