import { describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/map/createMapView.ts';
import type { MapFrame } from '../../src/map/MapFrame.ts';
import { palettes } from '../../src/theme/palette.ts';
import { fixtureFrame, fixturePlaces } from '../unit/map/fixtureFrame.ts';
import { fixtureBasemap } from './fixtureBasemap.ts';
import { coloursOn } from './picture.ts';
import { canvasIn } from './pointer.ts';
import { nextAnimationFrame, setStage, waitLong } from './stage.ts';

const { light, dark } = palettes;

describe('faults', () => {
  it('says that there is no WebGL and does not throw', () => {
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { callbacks, container, view } = setStage(createMapView);
    getContext.mockRestore();
    expect(callbacks.onFault.mock.calls.map(([fault]) => fault.kind)).toEqual(['no-webgl']);
    view.render(fixtureFrame);
    view.destroy();
    expect(container.childNodes).toHaveLength(0);
  });

  it('says that data is missing and draws the rest', async () => {
    const gone = URL.createObjectURL(new Blob(['{}']));
    URL.revokeObjectURL(gone);
    const { callbacks, container, show } = setStage(createMapView, {
      basemap: { ...fixtureBasemap(), towns: gone },
    });
    await show(fixtureFrame);
    expect(callbacks.onFault.mock.calls.map(([fault]) => fault.kind)).toEqual(['data']);
    expect((await coloursOn(container)).get(light.side.russia) ?? 0).toBeGreaterThan(4);
  });

  it('draws the latest frame again after a lost context', async () => {
    const { callbacks, container, view, show } = setStage(createMapView);
    await show(fixtureFrame);
    const loss = canvasIn(container).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await vi.waitFor(() => expect(callbacks.onFault.mock.lastCall?.[0].kind).toBe('context-lost'), waitLong);
    const mark = { kind: 'held', holder: 'us', certain: true } as const;
    const meanwhile: MapFrame = {
      ...fixtureFrame,
      theme: 'dark',
      places: [{ ...fixturePlaces.sudzha, mark }],
      selected: { kind: 'place', id: 'sudzha' },
    };
    view.render(meanwhile);
    // Time for the frame to meet the map while there is nothing to draw on.
    await nextAnimationFrame();
    loss?.restoreContext();
    await vi.waitFor(() => expect(callbacks.onRecover).toHaveBeenCalledOnce(), waitLong);
    await vi.waitFor(async () => {
      const colours = await coloursOn(container);
      expect(colours.get(dark.land) ?? 0).toBeGreaterThan(50_000);
      expect(colours.get(dark.side.us) ?? 0).toBeGreaterThan(20);
      expect(colours.get(dark.ink) ?? 0).toBeGreaterThan(20);
      expect(colours.get(dark.side.russia) ?? 0).toBe(0);
    }, waitLong);
  });
});

describe('destroy', () => {
  it('takes back every listener it set on the page', async () => {
    const listening = new Map<string, number>();
    const count = (target: EventTarget, name: string): void => {
      vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
        listening.set(`${name} ${type}`, (listening.get(`${name} ${type}`) ?? 0) + 1);
        EventTarget.prototype.addEventListener.call(target, type, listener, options);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
        listening.set(`${name} ${type}`, (listening.get(`${name} ${type}`) ?? 0) - 1);
        EventTarget.prototype.removeEventListener.call(target, type, listener, options);
      });
    };
    count(window, 'window');
    count(document, 'document');
    const { view, show } = setStage(createMapView);
    await show(fixtureFrame);
    expect([...listening.values()].some((number) => number > 0)).toBe(true);
    view.destroy();
    vi.restoreAllMocks();
    expect([...listening].filter(([, number]) => number > 0)).toEqual([]);
  });
});
