import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMapView } from '../../src/map/createMapView.ts';
import { fitCamera, type Size } from '../../src/map/fitCamera.ts';
import { fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { canvasIn, clickAt, dragEast, hoverAt, middle } from './pointer.ts';
import { belgorodFrame, nextAnimationFrame, setStage, waitLong } from './stage.ts';

function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

/** Where Belgorod is on a container of this size when all places are fitted in. */
function belgorodOn(size: Size): readonly [number, number] {
  const camera = fitCamera(fixtureFrame.places, fixtureFrame.fit, size);
  const worldSize = 512 * 2 ** camera.zoom;
  const north = (mercator(50.6) - mercator(camera.latitude)) / (2 * Math.PI);
  return [
    size.width / 2 + ((36.59 - camera.longitude) / 360) * worldSize,
    size.height / 2 - north * worldSize,
  ];
}

/** A reader who has asked for reduced motion. */
function stillMotion(): void {
  const matchMedia = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('reduced-motion') ? matchMedia('all') : matchMedia(query),
  );
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
}

describe('the camera', () => {
  it('fits all places where it is given none', async () => {
    const size = { width: 390, height: 400 };
    const { callbacks, container, show } = setStage(createMapView, { size });
    await show(fixtureFrame);
    const [x, y] = belgorodOn(size);
    await clickAt(container, x, y);
    await vi.waitFor(
      () => expect(callbacks.onSelect).toHaveBeenCalledWith({ kind: 'place', id: 'belgorod' }),
      waitLong,
    );
  });

  it('goes where a later frame wants it', async () => {
    const { callbacks, container, view, show } = setStage(createMapView);
    await show(fixtureFrame);
    view.render(belgorodFrame);
    let attempt = 0;
    await vi.waitFor(async () => {
      // The pointer must move to be noticed; clicks would add up to a double click and zoom.
      attempt += 1;
      await hoverAt(container, middle.x + (attempt % 2), middle.y);
      expect(callbacks.onHover).toHaveBeenLastCalledWith({ kind: 'place', id: 'belgorod' });
    }, waitLong);
    expect(callbacks.onMove).not.toHaveBeenCalled();
  });

  it('stays where the reader put it, whatever the next frames repeat', async () => {
    stillMotion();
    const { callbacks, container, view, show } = setStage(createMapView);
    await show({ ...belgorodFrame, camera: null });
    await dragEast(container);
    await vi.waitFor(() => expect(callbacks.onMove).toHaveBeenCalled(), waitLong);
    const put = callbacks.onMove.mock.lastCall?.[0];
    if (put === undefined) throw new Error('The map has not moved.');
    // Another fit would be followed, had the reader not moved.
    view.render({ ...belgorodFrame, fit: { ...belgorodFrame.fit }, camera: null });
    await nextAnimationFrame();
    // What comes back by way of an address is rounded.
    const rounded = { ...put, longitude: Math.round(put.longitude * 1e4) / 1e4 };
    view.render({ ...belgorodFrame, camera: rounded });
    await nextAnimationFrame();
    canvasIn(container).focus();
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => {
      expect(callbacks.onMove.mock.lastCall?.[0].latitude).toBeGreaterThan(put.latitude + 0.01);
    }, waitLong);
    expect(callbacks.onMove.mock.lastCall?.[0].longitude).toBeCloseTo(put.longitude, 7);
  });

  it('moves at once for readers who want no motion', async () => {
    stillMotion();
    const { callbacks, container, view, show } = setStage(createMapView);
    await show(fixtureFrame);
    view.render(belgorodFrame);
    await nextAnimationFrame();
    await hoverAt(container, middle.x, middle.y);
    expect(callbacks.onHover).toHaveBeenLastCalledWith({ kind: 'place', id: 'belgorod' });
  });

  it('fits anew when the container changes its size', async () => {
    const { callbacks, container, show } = setStage(createMapView);
    await show(fixtureFrame);
    const size = { width: 390, height: 400 };
    Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
    const [x, y] = belgorodOn(size);
    let attempt = 0;
    await vi.waitFor(async () => {
      attempt += 1;
      await hoverAt(container, x + (attempt % 2), y);
      expect(callbacks.onHover).toHaveBeenLastCalledWith({ kind: 'place', id: 'belgorod' });
    }, waitLong);
  });

  it('is worked by keyboard, under a name, with north kept up', async () => {
    const { callbacks, container, show } = setStage(createMapView);
    await show(belgorodFrame);
    const canvas = canvasIn(container);
    expect(canvas.getAttribute('aria-label')).toBe('Map of claims');
    expect(canvas.tabIndex).toBe(0);
    canvas.focus();
    await userEvent.keyboard('+');
    await vi.waitFor(() => expect(callbacks.onMove.mock.lastCall?.[0].zoom).toBeCloseTo(9, 1), waitLong);
    const { length } = callbacks.onMove.mock.calls;
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await vi.waitFor(() => expect(callbacks.onMove.mock.calls.length).toBeGreaterThan(length), waitLong);
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(
      () => expect(callbacks.onMove.mock.lastCall?.[0].longitude).toBeGreaterThan(36.65),
      waitLong,
    );
    // Turned, the same key would have changed the latitude too.
    expect(callbacks.onMove.mock.lastCall?.[0].latitude).toBeCloseTo(50.6, 3);
  });
});
