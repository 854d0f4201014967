import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ControlShape } from '../../src/map/control/ControlShape.ts';
import { createControlLayer } from '../../src/map/control/createControlLayer.ts';
import { toControlMesh } from '../../src/map/control/toControlMesh.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import {
  blankStyle,
  casings,
  countUploads,
  differingShare,
  glOf,
  looks,
  lookTable,
  openControlMap,
  pictureOfFill,
  rectangle,
  sumInk,
  takePicture,
} from './controlStage.ts';
import { nextAnimationFrame } from './stage.ts';

const sudzha = { center: [35.27, 51.19] as [number, number], zoom: 8 };
const atSudzha = rectangle(35, 51.05, 35.4, 51.3);

describe('time', () => {
  it.each(['solid', 'line'] as const)('draws the %s on its days and on no other', async (look) => {
    const { map, control, add, show } = await openControlMap();
    map.jumpTo(sudzha);
    add();
    // What lies out of view and is always there keeps the whole from being skipped.
    const elsewhere = { ...rectangle(20, 40, 21, 41), from: 0, to: 100 };
    show({ ...atSudzha, look: looks[look] }, { ...elsewhere, look: looks[look] });
    const inked: number[] = [];
    for (const day of [9, 10, 19, 20]) {
      control.showDay(day);
      inked.push(sumInk(await takePicture(map)));
    }
    expect(inked[0]).toBe(0);
    expect(inked[1]).toBeGreaterThan(look === 'solid' ? 5000 : 500);
    expect(inked[2]).toBe(inked[1]);
    expect(inked[3]).toBe(0);
  });

  it('uploads nothing for a step, and posts nothing to workers', async () => {
    const { map, control, add, show } = await openControlMap();
    map.jumpTo(sudzha);
    add();
    show(atSudzha, { ...atSudzha, id: 'later', from: 20, to: 30 }, { ...atSudzha, look: looks.broken });
    await takePicture(map);
    const uploads = countUploads();
    await takePicture(map);
    const bare = uploads();
    for (const day of [16, 17, 25, 40, 12]) {
      control.showDay(day);
      await takePicture(map);
    }
    expect(uploads()).toBe(bare * 6);
  });

  it('changes its colours without an upload of the mesh', async () => {
    const { map, control, add, show } = await openControlMap();
    map.jumpTo(sudzha);
    add();
    show(atSudzha);
    await takePicture(map);
    const uploads = countUploads();
    await takePicture(map);
    const bare = uploads();
    control.paint(
      lookTable.map((look) => ({ ...look, colour: '#00ff00' })),
      casings,
    );
    expect(sumInk(await takePicture(map))).toBe(0);
    expect(uploads()).toBe(bare * 2);
  });
});

describe('place', () => {
  const [largest] = embeddedDataset.areas.toSorted((a, b) => b.areaKm2 - a.areaKm2);
  if (largest === undefined) throw new Error('The report has no area.');
  const reported: ControlShape = { ...atSudzha, geometry: largest.geometry };
  const wide = rectangle(-30, -40, 40, 50);

  it.each([
    ['from above', reported, { zoom: 8.3 }],
    ['close up', reported, { zoom: 13.4, center: [35.27, 51.1] as [number, number] }],
    ['turned', reported, { zoom: 8, bearing: 37 }],
    ['pitched', reported, { zoom: 8.5, pitch: 55, bearing: 20 }],
    ['pitched so that it reaches behind the camera', reported, { zoom: 11, pitch: 68, bearing: 160 }],
    ['on a small world', wide, { zoom: 1.5, center: [20, 20] as [number, number] }],
  ])('is where a fill layer puts it %s', async (_, shape, camera) => {
    const { map, add, remove, show } = await openControlMap();
    map.jumpTo({ ...sudzha, center: [34.9, 51.25], ...camera });
    add();
    show(shape);
    const ours = await takePicture(map);
    remove();
    const theirs = await pictureOfFill(map, shape);
    expect(sumInk(theirs)).toBeGreaterThan(5000);
    expect(differingShare(ours, theirs)).toBeLessThanOrEqual(0.001);
  });

  it.each([
    ['far out', rectangle(30, 45, 40, 55), { zoom: 2.5, center: [10, 40] as [number, number] }],
    ['halfway to the flat map', reported, { zoom: 11.5, center: [35.2, 51.2] as [number, number] }],
    ['close up', reported, { zoom: 8.3, center: [34.9, 51.25] as [number, number], bearing: 30 }],
  ])('is where a fill layer puts it on the globe %s', async (_, shape, camera) => {
    const { map, add, remove, show } = await openControlMap();
    map.setProjection({ type: 'globe' });
    map.jumpTo(camera);
    add();
    show(shape);
    const ours = await takePicture(map);
    remove();
    const theirs = await pictureOfFill(map, shape);
    expect(sumInk(theirs)).toBeGreaterThan(500);
    expect(differingShare(ours, theirs)).toBeLessThanOrEqual(0.001);
  });

  it('is hidden behind the globe', async () => {
    const { map, add, show } = await openControlMap();
    map.setProjection({ type: 'globe' });
    map.jumpTo({ zoom: 2, center: [-145, -50] });
    add();
    show(atSudzha, { ...rectangle(30, 45, 40, 55), look: looks.line });
    expect(sumInk(await takePicture(map))).toBe(0);
  });

  it('is drawn on the next copy of the world', async () => {
    const { map, add, remove, show } = await openControlMap();
    map.setRenderWorldCopies(true);
    map.jumpTo({ zoom: 0.2, center: [170, 10] });
    // West of the date line, seen across it.
    const shape = rectangle(-170, -20, -110, 40);
    add();
    show(shape);
    const ours = await takePicture(map);
    remove();
    const theirs = await pictureOfFill(map, shape);
    expect(sumInk(theirs)).toBeGreaterThan(3000);
    expect(differingShare(ours, theirs)).toBeLessThanOrEqual(0.001);
  });
});

describe('life', () => {
  it('survives a lost context, once it is added to the rebuilt style', async () => {
    const { map, control, add, show } = await openControlMap();
    map.jumpTo(sudzha);
    add();
    show(atSudzha);
    const before = await takePicture(map);
    const loss = glOf(map).getExtension('WEBGL_lose_context');
    const lost = map.once('webglcontextlost');
    loss?.loseContext();
    await lost;
    // Within the event's own turn there is nothing to restore yet.
    await nextAnimationFrame();
    control.showDay(16);
    const rebuilt = map.once('style.load');
    loss?.restoreContext();
    await rebuilt;
    add();
    const after = await takePicture(map);
    expect(sumInk(before)).toBeGreaterThan(5000);
    expect(after.data).toEqual(before.data);
  });

  it('survives another style, once it is added to it', async () => {
    const { map, add, show } = await openControlMap();
    map.jumpTo(sudzha);
    add();
    show(atSudzha);
    const before = await takePicture(map);
    const loaded = map.once('style.load');
    map.setStyle(blankStyle, { diff: false });
    await loaded;
    add();
    expect((await takePicture(map)).data).toEqual(before.data);
  });

  it('links each program once a map, and none for casings that nobody asked for', async () => {
    const { map, control, add, remove, show } = await openControlMap();
    map.jumpTo(sudzha);
    await takePicture(map);
    const linked = vi.spyOn(WebGL2RenderingContext.prototype, 'linkProgram');
    onTestFinished(() => linked.mockRestore());
    const other = createControlLayer(map, { fill: 'other-ground', outline: 'other-outline' });
    other.paint(lookTable, casings);
    other.showDay(15);
    other.showMesh(toControlMesh([{ ...atSudzha, look: looks.line }]));
    map.addLayer(other.fill);
    map.addLayer(other.outline);
    await takePicture(map);
    expect(linked).toHaveBeenCalledTimes(2);
    add();
    show({ ...atSudzha, look: looks.line });
    const both = await takePicture(map);
    expect(linked).toHaveBeenCalledTimes(2);
    control.mark({ changed: [], hovered: null, selected: 'rectangle' });
    expect((await takePicture(map)).data).not.toEqual(both.data);
    expect(linked).toHaveBeenCalledTimes(3);
    // What one of them leaves behind the other still draws with.
    map.removeLayer('other-ground');
    map.removeLayer('other-outline');
    control.mark({ changed: [], hovered: null, selected: null });
    expect(sumInk(await takePicture(map))).toBeGreaterThan(500);
    remove();
    expect(sumInk(await takePicture(map))).toBe(0);
  });

  it('frees all it made when its layers are removed', async () => {
    const { map, control, add, remove, show } = await openControlMap();
    map.jumpTo(sudzha);
    await takePicture(map);
    const kinds = ['Buffer', 'VertexArray', 'Program', 'Shader', 'Texture'] as const;
    const made = kinds.map((kind) => vi.spyOn(WebGL2RenderingContext.prototype, `create${kind}`));
    const freed = kinds.map((kind) => vi.spyOn(WebGL2RenderingContext.prototype, `delete${kind}`));
    onTestFinished(() => [...made, ...freed].forEach((spy) => spy.mockRestore()));
    add();
    show(atSudzha);
    await takePicture(map);
    show({ ...atSudzha, look: looks.line });
    control.mark({ changed: [], hovered: null, selected: 'rectangle' });
    await takePicture(map);
    remove();
    const ours = made.map(({ mock }) => mock.results.map(({ value }) => value));
    for (const [index, objects] of ours.entries()) {
      const gone = new Set(freed[index]?.mock.calls.map(([object]) => object));
      expect(objects.filter((object) => !gone.has(object))).toEqual([]);
    }
    expect(ours.map((objects) => objects.length > 0)).toEqual(kinds.map(() => true));
  });
});
