import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import { onTestFinished, vi } from 'vitest';
import type { MapFrame, MapSubject } from '../../src/map/MapFrame.ts';
import type { BasemapUrls, MapCallbacks, MapView } from '../../src/map/MapView.ts';
import { fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { fixtureBasemap } from './fixtureBasemap.ts';

export const stageSize = { width: 600, height: 400 };

export const belgorod: MapSubject = { kind: 'place', id: 'belgorod' };

/** Belgorod stands in the middle of the stage, bare ground in its corners. */
export const belgorodFrame: MapFrame = {
  ...fixtureFrame,
  camera: { zoom: 8, latitude: 50.6, longitude: 36.59 },
};

function spyCallbacks() {
  return {
    onReady: vi.fn<MapCallbacks['onReady']>(),
    onSelect: vi.fn<MapCallbacks['onSelect']>(),
    onSelectEntry: vi.fn<MapCallbacks['onSelectEntry']>(),
    onSelectGround: vi.fn<MapCallbacks['onSelectGround']>(),
    onHover: vi.fn<MapCallbacks['onHover']>(),
    onMove: vi.fn<MapCallbacks['onMove']>(),
    onFault: vi.fn<MapCallbacks['onFault']>(),
    onRecover: vi.fn<MapCallbacks['onRecover']>(),
  };
}

/** A positioned element of a known size, gone after the test. */
function addContainer(size: { width: number; height: number } = stageSize): HTMLElement {
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  document.body.append(container);
  onTestFinished(() => container.remove());
  return container;
}

/** A view on a stage, destroyed after the test. */
export function setStage<View extends MapView>(
  create: (container: HTMLElement, basemap: BasemapUrls, callbacks: MapCallbacks) => View,
  options: { size?: { width: number; height: number }; basemap?: BasemapUrls } = {},
) {
  const callbacks = spyCallbacks();
  const container = addContainer(options.size);
  const view = create(container, options.basemap ?? fixtureBasemap(), callbacks);
  onTestFinished(() => view.destroy());
  const show = async (frame: MapFrame): Promise<void> => {
    view.render(frame);
    await vi.waitFor(() => {
      if (callbacks.onReady.mock.calls.length === 0) throw new Error('The map is not ready.');
    }, waitLong);
  };
  return { callbacks, container, view, show };
}

export function nextAnimationFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Software GL on two cores takes its time. */
export const waitLong = { timeout: 15_000, interval: 50 };
