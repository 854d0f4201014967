import { describe, expect, it, vi } from 'vitest';
import { createMapView } from '../../src/map/createMapView.ts';
import { nudgePixelsAt } from '../../src/map/nudgeApart.ts';
import { fixtureArea, fixtureFrame } from '../unit/map/fixtureFrame.ts';
import { canvasIn, clickAt, corner, hoverAt, middle } from './pointer.ts';
import { belgorodFrame, setStage, waitLong } from './stage.ts';

describe('pointing', () => {
  it.each([6.5, 8, 9.5, 11])('tells Sudzha from Gontcharovka at zoom %d', async (zoom) => {
    const { callbacks, container, show } = setStage(createMapView);
    await show({ ...fixtureFrame, areas: [], camera: { zoom, latitude: 51.19, longitude: 35.255 } });
    const halfApart = ((0.03 / 360) * 512 * 2 ** zoom) / 2 + nudgePixelsAt(zoom);
    // Ten pixels beyond each mark's middle: still on the target, nearer to the other one's label than to nothing.
    await clickAt(container, middle.x - halfApart - 10, middle.y);
    await clickAt(container, middle.x + halfApart + 10, middle.y);
    await vi.waitFor(() => {
      expect(callbacks.onSelect.mock.calls.map(([subject]) => subject.id)).toEqual([
        'gontcharovka',
        'sudzha',
      ]);
    }, waitLong);
  });

  it('finds a place by its label', async () => {
    const { callbacks, container, show } = setStage(createMapView);
    await show({ ...fixtureFrame, areas: [], camera: { zoom: 11, latitude: 51.19, longitude: 35.27 } });
    await clickAt(container, middle.x + 45, middle.y - 5);
    await vi.waitFor(
      () => expect(callbacks.onSelect).toHaveBeenCalledWith({ kind: 'place', id: 'sudzha' }),
      waitLong,
    );
  });

  it('finds an area, and of two the smaller', async () => {
    const inner = {
      ...fixtureArea,
      id: 'inner',
      basis: 'stated' as const,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [35.42, 51.04],
            [35.48, 51.04],
            [35.48, 51.1],
            [35.42, 51.1],
            [35.42, 51.04],
          ],
        ],
      },
    };
    const { callbacks, container, show } = setStage(createMapView);
    await show({
      ...fixtureFrame,
      areas: [inner, fixtureArea],
      camera: { zoom: 10, latitude: 51.07, longitude: 35.4 },
    });
    // A degree is 1456 px wide here.
    await clickAt(container, middle.x - 50, middle.y + 40);
    await clickAt(container, middle.x + 72, middle.y + 10);
    await vi.waitFor(() => {
      expect(callbacks.onSelect.mock.calls.map(([subject]) => subject)).toEqual([
        { kind: 'area', id: 'border-strip' },
        { kind: 'area', id: 'inner' },
      ]);
    }, waitLong);
  });

  it('shows a pointer over what can be clicked', async () => {
    const { container, show } = setStage(createMapView);
    await show(belgorodFrame);
    await hoverAt(container, middle.x, middle.y);
    await vi.waitFor(() => expect(canvasIn(container).style.cursor).toBe('pointer'), waitLong);
    await hoverAt(container, corner.x, corner.y);
    await vi.waitFor(() => expect(canvasIn(container).style.cursor).toBe(''), waitLong);
  });
});
