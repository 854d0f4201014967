import { describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/map/createMapView.ts';
import { toStyle } from '../../src/map/layers/toStyle.ts';
import type { MapFrame } from '../../src/map/MapFrame.ts';
import { palettes } from '../../src/theme/palette.ts';
import { fixtureArea, fixtureFrame, fixturePlaces } from '../unit/map/fixtureFrame.ts';
import { fixtureBasemap } from './fixtureBasemap.ts';
import { describeMapView } from './mapViewContract.ts';
import { coloursOn } from './picture.ts';
import { clickAt, corner, dragEast, hoverAt, middle } from './pointer.ts';
import { belgorodFrame, setStage, waitLong } from './stage.ts';

const { light, dark } = palettes;

describeMapView('MapLibre', createMapView, (_view, container) => ({
  click: (subject) =>
    subject === null ? clickAt(container, corner.x, corner.y) : clickAt(container, middle.x, middle.y),
  clickEntry: () => clickAt(container, corner.x, corner.y),
  hover: (subject) =>
    subject === null ? hoverAt(container, corner.x, corner.y) : hoverAt(container, middle.x, middle.y),
  drag: () => dragEast(container),
}));

describe('what is drawn', () => {
  it('shows land, border, marks and labels', async () => {
    const { container, show } = setStage(createMapView);
    await show(fixtureFrame);
    const colours = await coloursOn(container);
    expect(colours.size).toBeGreaterThan(200);
    expect(colours.get(light.land) ?? 0).toBeGreaterThan(50_000);
    for (const colour of [light.stateBorder, light.side.russia, light.side.ukraine, light.mapLabel]) {
      expect(colours.get(colour) ?? 0).toBeGreaterThan(4);
    }
  });

  it('names itself, its buttons and the basemap in the reader’s language', async () => {
    const { container, view, show } = setStage(createMapView);
    const camera = { zoom: 7, latitude: 51.4, longitude: 35.8 };
    const frame: MapFrame = { ...fixtureFrame, places: [], areas: [], camera };
    await show(frame);
    // Longer names leave less of the land free.
    const freeLand = async () => (await coloursOn(container)).get(light.land) ?? 0;
    const inEnglish = await freeLand();
    const names = { canvas: 'Мапа тверджень', zoomIn: 'Ближче', zoomOut: 'Далі' };
    view.render({ ...frame, language: 'uk', names });
    await vi.waitFor(async () => expect(await freeLand()).toBeLessThan(inEnglish - 100), waitLong);
    expect(container.querySelector('canvas')?.getAttribute('aria-label')).toBe('Мапа тверджень');
    expect(container.querySelector('.maplibregl-ctrl-zoom-in')?.getAttribute('aria-label')).toBe('Ближче');
    expect(container.querySelector('.maplibregl-ctrl-zoom-out')?.getAttribute('title')).toBe('Далі');
    view.render(frame);
    await vi.waitFor(async () => expect(await freeLand()).toBe(inEnglish), waitLong);
  });

  it('draws the selection and what hovers', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(belgorodFrame);
    expect((await coloursOn(container)).get(light.ink) ?? 0).toBe(0);
    view.render({ ...belgorodFrame, selected: { kind: 'place', id: 'belgorod' } });
    await vi.waitFor(async () => {
      expect((await coloursOn(container)).get(light.ink) ?? 0).toBeGreaterThan(20);
    }, waitLong);
    view.render({ ...belgorodFrame, selected: null, hovered: { kind: 'place', id: 'belgorod' } });
    await vi.waitFor(async () => {
      const colours = await coloursOn(container);
      expect(colours.get(light.ink) ?? 0).toBe(0);
      expect(colours.get(light.inkQuiet) ?? 0).toBeGreaterThan(10);
    }, waitLong);
  });

  it('draws the selection of an area', async () => {
    const { container, view, show } = setStage(createMapView);
    await show({ ...fixtureFrame, places: [fixturePlaces.sudzha] });
    expect((await coloursOn(container)).get(light.ink) ?? 0).toBe(0);
    view.render({
      ...fixtureFrame,
      places: [fixturePlaces.sudzha],
      selected: { kind: 'area', id: fixtureArea.id },
    });
    await vi.waitFor(async () => {
      expect((await coloursOn(container)).get(light.ink) ?? 0).toBeGreaterThan(50);
    }, waitLong);
  });

  it('changes its colours with the theme', async () => {
    const { container, view, show } = setStage(createMapView);
    await show(fixtureFrame);
    view.render({ ...fixtureFrame, theme: 'dark' });
    await vi.waitFor(async () => {
      const colours = await coloursOn(container);
      expect(colours.get(dark.land) ?? 0).toBeGreaterThan(50_000);
      expect(colours.get(dark.side.russia) ?? 0).toBeGreaterThan(4);
      expect(colours.get(light.side.russia) ?? 0).toBe(0);
      expect(colours.get(light.land) ?? 0).toBe(0);
    }, waitLong);
  });

  it('draws a new mark and drops the old one', async () => {
    const { container, view, show } = setStage(createMapView);
    const sudzhaOnly: MapFrame = { ...fixtureFrame, places: [fixturePlaces.sudzha], areas: [] };
    await show(sudzhaOnly);
    expect((await coloursOn(container)).get(light.side.russia) ?? 0).toBeGreaterThan(20);
    const mark = { kind: 'held', holder: 'us', certain: true } as const;
    view.render({ ...sudzhaOnly, places: [{ ...fixturePlaces.sudzha, mark }] });
    await vi.waitFor(async () => {
      const colours = await coloursOn(container);
      expect(colours.get(light.side.us) ?? 0).toBeGreaterThan(20);
      expect(colours.get(light.side.russia) ?? 0).toBe(0);
    }, waitLong);
  });

  it('names fonts in a way that CSS understands', () => {
    const stacks = JSON.stringify(toStyle('light', fixtureBasemap())).match(/"text-font":\[[^\]]+\]/g) ?? [];
    expect(stacks.length).toBeGreaterThan(3);
    const { layers } = toStyle('light', fixtureBasemap());
    for (const layer of layers) {
      if (layer.type !== 'symbol' || layer.layout?.['text-font'] === undefined) continue;
      const family = [layer.layout['text-font'], 'sans-serif'].flat().join(',');
      expect(CSS.supports('font', `600 48px ${family}`)).toBe(true);
    }
  });
});
