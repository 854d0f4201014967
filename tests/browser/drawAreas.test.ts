import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addDays } from '../../src/domain/day/addDays.ts';
import { createMapView } from '../../src/map/createMapView.ts';
import type { MapArea, MapFrame } from '../../src/map/MapFrame.ts';
import { palettes } from '../../src/theme/palette.ts';
import { fixtureArea, fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { coloursOn } from './picture.ts';
import { canvasIn, clickAt, hoverAt, middle } from './pointer.ts';
import { nextAnimationFrame, setStage, waitLong } from './stage.ts';

const { light, dark } = palettes;
const silent: MapArea = { ...fixtureArea, label: '' };
const onArea = { zoom: 9, latitude: 51.07, longitude: 35.4 };
/** Marked as changed: only a line this wide is sure to cover some pixels wholly. */
const areaFrame: MapFrame = {
  ...fixtureFrame,
  places: [],
  areas: [silent],
  changedAreas: [silent.id],
  camera: onArea,
};
const dayAfter: MapFrame = { ...areaFrame, day: fixtureArea.to };
const lastDay: MapFrame = { ...areaFrame, day: addDays(fixtureArea.to, -1) };

async function inkOf(container: HTMLElement, colour: string): Promise<number> {
  return (await coloursOn(container)).get(colour) ?? 0;
}

describe('areas on the map', () => {
  it('are there on their days and on no other', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(areaFrame);
    const inked = await inkOf(container, light.side.ukraine);
    expect(inked).toBeGreaterThan(100);
    view.render(dayAfter);
    await vi.waitFor(async () => expect(await inkOf(container, light.side.ukraine)).toBe(0), waitLong);
    view.render(lastDay);
    await vi.waitFor(async () => expect(await inkOf(container, light.side.ukraine)).toBe(inked), waitLong);
  });

  it('carry their names on the same days', async () => {
    const { container, view, show } = setStage(createMapView);
    await show({ ...dayAfter, areas: [fixtureArea] });
    // Nothing but a name has a halo here.
    expect(await inkOf(container, light.mapHalo)).toBe(0);
    view.render({ ...lastDay, areas: [fixtureArea] });
    await vi.waitFor(async () => expect(await inkOf(container, light.mapHalo)).toBeGreaterThan(20), waitLong);
    view.render({ ...dayAfter, areas: [fixtureArea] });
    await vi.waitFor(async () => expect(await inkOf(container, light.mapHalo)).toBe(0), waitLong);
  });

  it('step from day to day without a word to the workers or an upload', async () => {
    const { view, show } = setStage(createMapView);
    await show(fixtureFrame);
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const uploaded = vi.spyOn(WebGL2RenderingContext.prototype, 'bufferData');
    const drawn = vi.spyOn(WebGL2RenderingContext.prototype, 'uniform1f');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    for (let days = 1; days < 4; days += 1) {
      const day = addDays(fixtureFrame.day, -days);
      // The page makes new places for each day, as a rule like the old ones.
      view.render({ ...fixtureFrame, day, places: fixtureFrame.places.map((place) => ({ ...place })) });
      await vi.waitFor(
        () => expect(drawn.mock.calls.map(([, value]) => value)).toContain(day - fixtureArea.from),
        waitLong,
      );
    }
    expect(posted).not.toHaveBeenCalled();
    expect(uploaded).not.toHaveBeenCalled();
  });

  it('can be pointed at on their days only', async () => {
    const { callbacks, container, view, show } = setStage(createMapView);
    await show(dayAfter);
    await hoverAt(container, middle.x, middle.y);
    await clickAt(container, middle.x, middle.y);
    await vi.waitFor(() => expect(callbacks.onSelectGround).toHaveBeenCalledOnce(), waitLong);
    expect(callbacks.onSelect).not.toHaveBeenCalled();
    expect(callbacks.onHover).not.toHaveBeenCalled();
    expect(canvasIn(container).style.cursor).toBe('');
    view.render(lastDay);
    await nextAnimationFrame();
    await nextAnimationFrame();
    await hoverAt(container, middle.x + 3, middle.y);
    await vi.waitFor(() => {
      expect(callbacks.onHover.mock.calls).toEqual([[{ kind: 'area', id: fixtureArea.id }]]);
    }, waitLong);
  });

  it('are found within three pixels of their edge, and not further off', async () => {
    const { callbacks, container, show } = setStage(createMapView);
    await show({ ...areaFrame, camera: { zoom: 9, latitude: 51.07, longitude: 35.5 } });
    await clickAt(container, middle.x + 2, middle.y);
    await clickAt(container, middle.x + 8, middle.y);
    await vi.waitFor(() => {
      expect(callbacks.onSelect.mock.calls).toEqual([[{ kind: 'area', id: fixtureArea.id }]]);
      expect(callbacks.onSelectGround).toHaveBeenCalledOnce();
    }, waitLong);
  });

  it('change with the theme', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(areaFrame);
    view.render({ ...areaFrame, theme: 'dark' });
    await vi.waitFor(async () => {
      const colours = await coloursOn(container);
      expect(colours.get(dark.side.ukraine) ?? 0).toBeGreaterThan(100);
      expect(colours.get(light.side.ukraine) ?? 0).toBe(0);
    }, waitLong);
  });

  it('are outlined more thickly where they have changed, and less so again', async () => {
    const { container, view, show } = setStage(createMapView);
    await show({ ...areaFrame, changedAreas: [] });
    const thin = await inkOf(container, light.side.ukraine);
    view.render(areaFrame);
    await vi.waitFor(async () => {
      expect(await inkOf(container, light.side.ukraine)).toBeGreaterThan(thin + 200);
    }, waitLong);
    view.render({ ...areaFrame, changedAreas: [] });
    await vi.waitFor(async () => expect(await inkOf(container, light.side.ukraine)).toBe(thin), waitLong);
  });

  it('take what they have on the graphics card with them', async () => {
    // MapLibre has no texture of whole numbers; ours holds the marks.
    const ours: unknown[] = [];
    const texImage2D: unknown = Reflect.get(WebGL2RenderingContext.prototype, 'texImage2D');
    if (typeof texImage2D !== 'function') throw new Error('No textures here.');
    vi.spyOn(WebGL2RenderingContext.prototype, 'texImage2D').mockImplementation(function (
      this: WebGL2RenderingContext,
      ...args: unknown[]
    ) {
      if (args[2] === this.R8UI) ours.push(this.getParameter(this.TEXTURE_BINDING_2D));
      Reflect.apply(texImage2D, this, args);
    });
    const deleted = vi.spyOn(WebGL2RenderingContext.prototype, 'deleteTexture');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const { view, show } = setStage(createMapView);
    await show(areaFrame);
    expect(ours).toHaveLength(1);
    view.destroy();
    expect(deleted.mock.calls.flat()).toContain(ours[0]);
  });
});
