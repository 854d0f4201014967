import { formatHex, interpolate } from 'culori';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toArchiveMesh } from '../../src/domain/archive/toArchiveMesh.ts';
import { createMapView } from '../../src/map/createMapView.ts';
import type { MapArchive, MapFrame } from '../../src/map/MapFrame.ts';
import { type Palette, palettes } from '../../src/theme/palette.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { coloursAt, coloursOn } from './picture.ts';
import { fixtureBasemap, toUrl } from './fixtureBasemap.ts';
import { canvasIn, middle } from './pointer.ts';
import { nextAnimationFrame, setStage, waitLong } from './stage.ts';

const { light, dark } = palettes;
const ground = (west: number, east: number) => [[boxAround(west, 50.65, east, 50.75)]];

// Held from the west on; the east is gained on the 3rd, the west lost on the 6th and regained on the 20th.
const opened = buildArchive({
  '2025-03-01': ground(35.8, 36),
  '2025-03-02': ground(35.8, 36),
  '2025-03-03': ground(35.8, 36.2),
  '2025-03-06': ground(35.9, 36.2),
  '2025-03-07': ground(35.9, 36.2),
  '2025-03-20': ground(35.8, 36.2),
});
const archive: MapArchive = {
  mesh: toArchiveMesh(opened),
  layers: [{ holder: 'russia', first: opened.first, ageDays: 0 }],
  last: opened.last,
  view: 'holders',
  comparedWith: null,
};
const inGap: MapArchive = { ...archive, layers: [{ holder: 'russia', first: opened.first, ageDays: 3 }] };
const since = (day: string): MapArchive => ({ ...archive, comparedWith: dayAt(day) });

const pixelsPerDegree = (512 * 2 ** 9) / 360;
const at = (longitude: number) => ({ x: middle.x + (longitude - 36) * pixelsPerDegree, y: middle.y });
const [west, centre, east, outside] = [at(35.85), at(35.95), at(36.1), at(36.3)];
const spots = [west, centre, east, outside];

const frame: MapFrame = {
  ...fixtureFrame,
  places: [],
  areas: [],
  camera: { zoom: 9, latitude: 50.7, longitude: 36 },
  archive,
};
const on = (day: string, parts: Partial<MapFrame> = {}): MapFrame => ({
  ...frame,
  day: dayAt(day),
  ...parts,
});

const waysToLook = (palette: Palette): Readonly<Record<string, string>> => {
  const overLand = (colour: string, opacity: number): string =>
    formatHex(interpolate([palette.land, colour], 'rgb')(opacity)) ?? '';
  const [holder] = [palette.side.russia];
  return {
    land: palette.land,
    held: overLand(holder, 0.3),
    faint: overLand(holder, 0.12),
    gained: overLand(holder, 0.65),
    kept: overLand(holder, 0.16),
    newest: overLand(palette.age[0], 0.9),
    weeksOld: overLand(palette.age[1], 0.9),
    ofUnknownAge: overLand(palette.ageUnknown, 0.9),
    crossed: palette.ink,
  };
};

const stripWidth = 12;

/** How the spots look, each by a row of pixels; rounding may take two from a channel. */
async function looksOf(container: HTMLElement, palette: Palette = light): Promise<readonly string[]> {
  const channels = (colour: string): readonly number[] =>
    [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  const isNear = (one: string, other: string): boolean =>
    channels(one).every((value, channel) => Math.abs(value - (channels(other)[channel] ?? 0)) <= 2);
  const strips = spots.flatMap(({ x, y }) =>
    Array.from({ length: stripWidth }, (_, step) => ({ x: x + step - stripWidth / 2, y })),
  );
  const seen = await coloursAt(container, strips);
  const ways = Object.entries(waysToLook(palette));
  return spots.map((_, spot) => {
    const [first = '', ...others] = seen.slice(spot * stripWidth, (spot + 1) * stripWidth);
    if (!others.every((colour) => isNear(colour, first))) return 'hatched';
    return ways.find(([, way]) => isNear(way, first))?.[0] ?? first;
  });
}

/** The buffers that are given the archive's ground, and those that are freed. */
function watchBuffers() {
  const made: unknown[] = [];
  const bufferData: unknown = Reflect.get(WebGL2RenderingContext.prototype, 'bufferData');
  if (typeof bufferData !== 'function') throw new Error('No buffers here.');
  vi.spyOn(WebGL2RenderingContext.prototype, 'bufferData').mockImplementation(function (
    this: WebGL2RenderingContext,
    ...args: unknown[]
  ) {
    if (args[1] === archive.mesh.faces.positions) made.push(this.getParameter(this.ARRAY_BUFFER_BINDING));
    Reflect.apply(bufferData, this, args);
  });
  const freed = vi.spyOn(WebGL2RenderingContext.prototype, 'deleteBuffer');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { made, deleted: () => freed.mock.calls.flat() };
}

describe('an open archive on the map', () => {
  it('is there on its days, each as its snapshot has it, and on no other', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-02-28'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
    view.render(on('2025-03-01'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['held', 'held', 'land', 'land']);
    view.render(on('2025-03-03'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['held', 'held', 'held', 'land']);
    view.render(on('2025-03-07'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'held', 'held', 'land']);
    view.render(on('2025-03-21'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
  });

  it('is lighter in a gap, its outline broken', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-03-03'));
    const colour = light.side.russia;
    const inked = (await coloursOn(container)).get(colour) ?? 0;
    view.render(on('2025-03-04', { archive: inGap }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['faint', 'faint', 'faint', 'land']);
    // Lines a pixel and a half wide cover some pixels wholly; what is broken is drawn fainter and covers none.
    expect(inked).toBeGreaterThan(100);
    expect((await coloursOn(container)).get(colour) ?? 0).toBe(0);
  });

  it('steps from day to day, into a gap too, without a word to the workers or an upload', async () => {
    const { view, show } = setStage(createMapView);
    await show(on('2025-03-01'));
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const uploaded = vi.spyOn(WebGL2RenderingContext.prototype, 'bufferData');
    const painted = vi.spyOn(WebGL2RenderingContext.prototype, 'texImage2D');
    const drawn = vi.spyOn(WebGL2RenderingContext.prototype, 'uniform1f');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    for (const step of [
      on('2025-03-02'),
      on('2025-03-06'),
      on('2025-03-08', { archive: inGap }),
      on('2025-03-07', { archive: { ...archive, view: 'last-change' } }),
      on('2025-03-20', { archive: since('2025-03-02') }),
    ]) {
      view.render(step);
      await vi.waitFor(() => {
        expect(drawn.mock.calls.map(([, value]) => value)).toContain(step.day - archive.mesh.firstDay);
      }, waitLong);
      drawn.mockClear();
    }
    expect(posted).not.toHaveBeenCalled();
    expect(painted).not.toHaveBeenCalled();
    // MapLibre fills its own uniforms' buffers at each frame.
    const targets = uploaded.mock.calls.map(([target]) => target);
    expect(targets.filter((target) => target !== WebGL2RenderingContext.UNIFORM_BUFFER)).toEqual([]);
  });

  it('shows when ground last changed hands', async () => {
    const { container, view, show } = setStage(createMapView);
    const aged: MapArchive = { ...archive, view: 'last-change' };
    await show(on('2025-03-20', { archive: aged }));
    await expect
      .poll(() => looksOf(container), waitLong)
      .toEqual(['newest', 'ofUnknownAge', 'weeksOld', 'land']);
    view.render(on('2025-03-07', { archive: aged }));
    await expect
      .poll(() => looksOf(container), waitLong)
      .toEqual(['hatched', 'ofUnknownAge', 'newest', 'land']);
    view.render(on('2025-03-07'));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'held', 'held', 'land']);
  });

  it('hatches what was lost by when that was, until it is regained, and never what only has no snapshot', async () => {
    const { container, view, show } = setStage(createMapView);
    const aged = (parts: Partial<MapArchive> = {}): MapArchive => ({
      ...archive,
      view: 'last-change',
      ...parts,
    });
    const stripesOf = async (colour: string): Promise<number> => {
      const hatched = formatHex(interpolate([light.land, colour], 'rgb')(0.85 + 0.16 - 0.85 * 0.16)) ?? '';
      return (await coloursOn(container)).get(hatched) ?? 0;
    };
    const [thisWeek, thisMonth] = light.age;
    const { layers } = inGap;
    await show(on('2025-03-05', { archive: aged({ layers }) }));
    await expect.poll(async () => (await looksOf(container)).includes('hatched'), waitLong).toBe(false);
    view.render(on('2025-03-06', { archive: aged() }));
    await expect.poll(async () => (await looksOf(container))[0], waitLong).toBe('hatched');
    await expect.poll(() => stripesOf(thisWeek), waitLong).toBeGreaterThan(100);
    view.render(on('2025-03-14', { archive: aged() }));
    await expect.poll(() => stripesOf(thisMonth), waitLong).toBeGreaterThan(100);
    expect(await stripesOf(thisWeek)).toBe(0);
    view.render(on('2025-03-20', { archive: aged() }));
    await expect.poll(async () => (await looksOf(container))[0], waitLong).toBe('newest');
    expect(await stripesOf(thisMonth)).toBe(0);
    // After the last snapshot nothing is said to be lost.
    view.render(on('2025-03-21', { archive: aged() }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
  });

  it('shows what was gained and what was lost between two days, whichever of them is shown', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-03-07', { archive: since('2025-03-02') }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['hatched', 'kept', 'gained', 'land']);
    view.render(on('2025-03-02', { archive: since('2025-03-07') }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['hatched', 'kept', 'gained', 'land']);
  });

  it('shows ground that was lost and regained in between as held on both days', async () => {
    const { container, show } = setStage(createMapView);
    await show(on('2025-03-20', { archive: since('2025-03-02') }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['kept', 'kept', 'gained', 'land']);
  });

  it('compares with no day that it tells nothing of', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-03-07', { archive: since('2025-02-20') }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'held', 'held', 'land']);
    view.render(on('2025-03-21', { archive: since('2025-03-07') }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
  });

  it.each([
    ['compares', since('2025-03-02')],
    ['tells gains and losses', { ...archive, view: 'last-change' } as const],
  ])('leaves the lines around as they are while it %s, also from afar', async (_, shown) => {
    // Lines below the archive and above it from one source, as at these zooms; the ground itself is out of view.
    const worldLines = toUrl({
      type: 'Feature',
      properties: { source: 'OpenStreetMap' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [32, 53],
          [36, 54],
          [40, 53],
        ],
      },
    });
    const basemap = { ...fixtureBasemap(), worldLines };
    const { container, view, show } = setStage(createMapView, { basemap });
    const camera = { zoom: 5, latitude: 53.5, longitude: 36 };
    await show(on('2025-03-07', { camera }));
    const before = await coloursOn(container);
    expect(before.size).toBeGreaterThan(50);
    const cleared = vi.spyOn(WebGL2RenderingContext.prototype, 'clearStencil');
    onTestFinished(() => cleared.mockRestore());
    view.render(on('2025-03-07', { camera, archive: shown }));
    await vi.waitFor(() => expect(cleared).toHaveBeenCalled(), waitLong);
    expect(await coloursOn(container)).toEqual(before);
  });

  it('changes with the theme', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-03-03'));
    view.render(on('2025-03-03', { theme: 'dark' }));
    const looks = () => looksOf(container, dark);
    await expect.poll(looks, waitLong).toEqual(['held', 'held', 'held', 'land']);
    view.render(on('2025-03-03', { theme: 'dark', archive: { ...archive, view: 'last-change' } }));
    await expect.poll(looks, waitLong).toEqual(['ofUnknownAge', 'ofUnknownAge', 'newest', 'land']);
  });

  it('is drawn again after a lost context', async () => {
    const { callbacks, container, show } = setStage(createMapView);
    await show(on('2025-03-03'));
    const loss = canvasIn(container).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await vi.waitFor(() => expect(callbacks.onFault.mock.lastCall?.[0].kind).toBe('context-lost'), waitLong);
    await nextAnimationFrame();
    loss?.restoreContext();
    await vi.waitFor(() => expect(callbacks.onRecover).toHaveBeenCalledOnce(), waitLong);
    await expect.poll(() => looksOf(container), waitLong).toEqual(['held', 'held', 'held', 'land']);
  });

  it('frees what it has when it is closed', async () => {
    const { made, deleted } = watchBuffers();
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-03-03'));
    expect(made).toHaveLength(1);
    view.render(on('2025-03-03', { archive: null }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
    expect(deleted()).toContain(made[0]);
  });

  it('frees what it has when the map is taken down', async () => {
    const { made, deleted } = watchBuffers();
    const { view, show } = setStage(createMapView);
    await show(on('2025-03-03'));
    expect(made).toHaveLength(1);
    view.destroy();
    expect(deleted()).toContain(made[0]);
  });
});

describe('a picked spot', () => {
  it('is marked until another is, or none', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(on('2025-02-28', { spot: [36.1, 50.7] }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'crossed', 'land']);
    view.render(on('2025-02-28', { spot: [35.85, 50.7] }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['crossed', 'land', 'land', 'land']);
    view.render(on('2025-02-28', { spot: null }));
    await expect.poll(() => looksOf(container), waitLong).toEqual(['land', 'land', 'land', 'land']);
  });
});
