import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMapView } from '../../src/map/createMapView.ts';
import { fitCamera } from '../../src/map/fitCamera.ts';
import { fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { canvasIn, clickAt, dragEast, hoverAt, middle } from './pointer.ts';
import { belgorodFrame, setStage, waitLong } from './stage.ts';

function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

describe('the camera', () => {
  it('fits all places where it is given none', async () => {
    const size = { width: 390, height: 400 };
    const { callbacks, container, show } = setStage(createMapView, { size });
    await show(fixtureFrame);
    const camera = fitCamera(fixtureFrame.places, size);
    const x = size.width / 2 + ((36.59 - camera.longitude) / 360) * 512 * 2 ** camera.zoom;
    const y =
      size.height / 2 -
      ((mercator(50.6) - mercator(camera.latitude)) / (2 * Math.PI)) * 512 * 2 ** camera.zoom;
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

  it('stays where the reader put it when a frame without a camera brings new places', async () => {
    const { callbacks, container, view, show } = setStage(createMapView);
    await show({ ...belgorodFrame, camera: null });
    await dragEast(container);
    await vi.waitFor(() => expect(callbacks.onMove).toHaveBeenCalled(), waitLong);
    const put = callbacks.onMove.mock.lastCall?.[0] ?? null;
    view.render({ ...belgorodFrame, places: [...belgorodFrame.places], camera: null });
    canvasIn(container).focus();
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => {
      const now = callbacks.onMove.mock.lastCall?.[0];
      expect(now?.latitude).toBeGreaterThan(put?.latitude ?? 90);
    }, waitLong);
    expect(callbacks.onMove.mock.lastCall?.[0].longitude).toBeCloseTo(put?.longitude ?? 0, 4);
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
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
    await vi.waitFor(
      () => expect(callbacks.onMove.mock.lastCall?.[0].longitude).toBeGreaterThan(36.65),
      waitLong,
    );
    // Turned, the same key would have changed the latitude too.
    expect(callbacks.onMove.mock.lastCall?.[0].latitude).toBeCloseTo(50.6, 3);
  });
});
