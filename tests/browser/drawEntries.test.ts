import { formatHex, interpolate } from 'culori';
import { describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/map/createMapView.ts';
import type { MapCollection, MapEntryPoint, MapFrame } from '../../src/map/MapFrame.ts';
import { palettes } from '../../src/theme/palette.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { fixtureFrame, fixturePlaces } from '../unit/map/fixtureFrame.ts';
import { coloursOn } from './picture.ts';
import { canvasIn, clickAt, hoverAt, middle } from './pointer.ts';
import { setStage, waitLong } from './stage.ts';

const { light } = palettes;
const on = (date: string) => ({ first: dayAt(date), last: dayAt(date) });

const kursk: MapEntryPoint = {
  index: 0,
  position: [36.19, 51.73],
  days: on('2025-03-14'),
  side: 'us',
  certain: true,
};
const frameOf = (...collections: readonly MapCollection[]): MapFrame => ({
  ...fixtureFrame,
  places: [],
  areas: [],
  collections,
  camera: { zoom: 9, latitude: 51.73, longitude: 36.19 },
});
const pointsOf = (...points: readonly MapEntryPoint[]): MapFrame =>
  frameOf({ id: 'collection-1', points, shapes: [] });

const stageOn = async (frame: MapFrame) => {
  const stage = setStage(createMapView);
  await stage.show(frame);
  const pixelsOf = async (colour: string) => (await coloursOn(stage.container)).get(colour) ?? 0;
  const isDrawn = async (colour: string) => (await pixelsOf(colour)) > 4;
  return { ...stage, isDrawn };
};

describe('points of opened files', () => {
  it('are drawn on their day, in the window after it, and with no window on all days', async () => {
    const frame = pointsOf(kursk);
    const { view, isDrawn } = await stageOn(frame);
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    view.render({ ...frame, day: dayAt('2025-03-21') });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(false);
    view.render({ ...frame, day: dayAt('2025-03-21'), windowDays: 7 });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    view.render({ ...frame, day: dayAt('2024-01-01'), windowDays: 7 });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(false);
    view.render({ ...frame, day: dayAt('2024-01-01'), windowDays: 'all' });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    view.render({ ...frame, collections: [] });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(false);
  });

  it('are drawn on all days when they have no date, even beside a mistyped year', async () => {
    const dated = { ...kursk, index: 1, position: [30, 60] as const, days: on('1025-03-14') };
    const frame = pointsOf({ ...kursk, days: null, certain: false }, dated);
    const { view, isDrawn } = await stageOn({ ...frame, day: dayAt('2020-01-01') });
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    view.render({ ...frame, day: dayAt('2026-01-01') });
    const inside = formatHex(interpolate([light.mapHalo, light.side.us], 'rgb')(0.2)) ?? '';
    await expect.poll(() => isDrawn(inside), waitLong).toBe(true);
  });

  it('are found by the nearest one, and get a ring', async () => {
    const beside: MapEntryPoint = { ...kursk, index: 3, position: [36.21, 51.73] };
    const gone: MapEntryPoint = { ...kursk, index: 4, days: on('2025-03-01') };
    const frame = pointsOf(kursk, beside, gone);
    const { view, container, callbacks, isDrawn } = await stageOn(frame);
    await hoverAt(container, middle.x, middle.y);
    await vi.waitFor(() => expect(canvasIn(container).style.cursor).toBe('pointer'), waitLong);
    expect(callbacks.onHover).not.toHaveBeenCalled();
    await clickAt(container, middle.x + 1, middle.y);
    await clickAt(container, middle.x + 14, middle.y);
    await vi.waitFor(
      () =>
        expect(callbacks.onSelectEntry.mock.calls).toEqual([
          ['collection-1', 0],
          ['collection-1', 3],
        ]),
      waitLong,
    );
    view.render({ ...frame, selectedEntry: { collection: 'collection-1', index: 4 } });
    await expect.poll(() => isDrawn(light.ink), waitLong).toBe(true);
  });

  it('are there again when the context comes back', async () => {
    const { container, callbacks, isDrawn } = await stageOn(pointsOf(kursk));
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    const loss = canvasIn(container).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await vi.waitFor(() => expect(callbacks.onFault).toHaveBeenCalled(), waitLong);
    loss?.restoreContext();
    await vi.waitFor(() => expect(callbacks.onRecover).toHaveBeenCalled(), waitLong);
    await expect.poll(() => isDrawn(light.side.us), waitLong).toBe(true);
    await clickAt(container, middle.x, middle.y);
    await vi.waitFor(() => expect(callbacks.onSelectEntry).toHaveBeenCalledOnce(), waitLong);
  });

  it('give way to places', async () => {
    const place = { ...fixturePlaces.sudzha, position: kursk.position };
    const { container, callbacks } = await stageOn({ ...pointsOf(kursk), places: [place] });
    await clickAt(container, middle.x, middle.y);
    await vi.waitFor(() => expect(callbacks.onSelect).toHaveBeenCalledOnce(), waitLong);
    expect(callbacks.onSelectEntry).not.toHaveBeenCalled();
  });
});

describe('lines and grounds of opened files', () => {
  const ground = (index: number, west: number, date: string) => ({
    index,
    days: on(date),
    side: 'ukraine' as const,
    certain: true,
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 51.7],
          [west + 0.1, 51.7],
          [west + 0.1, 51.76],
          [west, 51.76],
          [west, 51.7],
        ],
      ],
    },
  });

  it('are drawn on their days and found by their ground', async () => {
    const frame = frameOf({
      id: 'collection-2',
      points: [],
      shapes: [ground(0, 36.4, '2025-03-01'), ground(1, 36.14, '2025-03-14')],
    });
    const { view, container, callbacks, isDrawn } = await stageOn(frame);
    await expect.poll(() => isDrawn(light.side.ukraine), waitLong).toBe(true);
    await clickAt(container, middle.x, middle.y);
    await vi.waitFor(
      () => expect(callbacks.onSelectEntry.mock.calls).toEqual([['collection-2', 1]]),
      waitLong,
    );
    view.render({ ...frame, day: dayAt('2025-03-15') });
    await expect.poll(() => isDrawn(light.side.ukraine), waitLong).toBe(false);
  });
});
