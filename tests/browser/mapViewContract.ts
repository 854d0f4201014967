import { describe, expect, it, vi } from 'vitest';
import type { MapCollection, MapEntryPoint, MapSubject } from '../../src/map/MapFrame.ts';
import type { BasemapUrls, MapCallbacks, MapView } from '../../src/map/MapView.ts';
import { belgorod, belgorodFrame, nextAnimationFrame, setStage, waitLong } from './stage.ts';

/** Where the stage's corner lies. */
export const cornerPosition = [35.82, 50.9] as const;

const cornerEntry: MapEntryPoint = {
  index: 7,
  position: cornerPosition,
  days: { first: belgorodFrame.day, last: belgorodFrame.day },
  side: 'other',
  certain: true,
};
/** An open file that has something to say of the stage's corner. */
const cornerCollection: MapCollection = { id: 'collection-1', points: [cornerEntry], shapes: [] };

/** What a reader does with the map: by pointer on the real one, by method on the fake. */
export interface Reader {
  /** Belgorod, which stands in the middle, or bare ground. */
  click(subject: MapSubject | null): Promise<void>;
  /** The entry in the stage's corner. */
  clickEntry(): Promise<void>;
  hover(subject: MapSubject | null): Promise<void>;
  drag(): Promise<void>;
}

/** What every map view promises, real or fake. */
export function describeMapView<View extends MapView>(
  name: string,
  create: (container: HTMLElement, basemap: BasemapUrls, callbacks: MapCallbacks) => View,
  toReader: (view: View, container: HTMLElement) => Reader,
): void {
  const open = async () => {
    const stage = setStage(create);
    await stage.show(belgorodFrame);
    return { ...stage, reader: toReader(stage.view, stage.container) };
  };

  describe(`${name} keeps the map view's contract`, () => {
    it('is ready once, after the first frame, and says nothing else by itself', async () => {
      const stage = setStage(create);
      expect(stage.callbacks.onReady).not.toHaveBeenCalled();
      await stage.show(belgorodFrame);
      stage.view.render({ ...belgorodFrame, theme: 'dark', places: [...belgorodFrame.places] });
      await stage.show({ ...belgorodFrame, camera: { zoom: 9, latitude: 51, longitude: 36 } });
      expect(stage.callbacks.onReady).toHaveBeenCalledOnce();
      for (const silent of [
        'onSelect',
        'onSelectEntry',
        'onSelectGround',
        'onHover',
        'onMove',
        'onFault',
        'onRecover',
      ] as const) {
        expect(stage.callbacks[silent]).not.toHaveBeenCalled();
      }
    });

    it('tells which place was clicked', async () => {
      const { callbacks, reader } = await open();
      await reader.click(belgorod);
      await vi.waitFor(() => expect(callbacks.onSelect.mock.calls).toEqual([[belgorod]]), waitLong);
      expect(callbacks.onMove).not.toHaveBeenCalled();
    });

    it('tells where bare ground was clicked, and of no place or area', async () => {
      const { callbacks, reader } = await open();
      await reader.click(null);
      await vi.waitFor(() => expect(callbacks.onSelectGround).toHaveBeenCalledOnce(), waitLong);
      const [longitude, latitude] = callbacks.onSelectGround.mock.lastCall?.[0] ?? [];
      expect(longitude).toBeCloseTo(cornerPosition[0], 1);
      expect(latitude).toBeCloseTo(cornerPosition[1], 1);
      expect(callbacks.onSelect).not.toHaveBeenCalled();
    });

    it('tells which entry of an open file was clicked, and of nothing under it', async () => {
      const stage = setStage(create);
      await stage.show({ ...belgorodFrame, collections: [cornerCollection] });
      await toReader(stage.view, stage.container).clickEntry();
      const { onSelectEntry, onSelectGround, onSelect } = stage.callbacks;
      await vi.waitFor(
        () => expect(onSelectEntry.mock.calls).toEqual([[cornerCollection.id, cornerEntry.index]]),
        waitLong,
      );
      expect(onSelectGround).not.toHaveBeenCalled();
      expect(onSelect).not.toHaveBeenCalled();
    });

    it('tells what the pointer is over, once, and when it has left', async () => {
      const { callbacks, reader } = await open();
      await reader.hover(belgorod);
      await reader.hover(null);
      await vi.waitFor(() => expect(callbacks.onHover.mock.calls).toEqual([[belgorod], [null]]), waitLong);
    });

    it('tells where the reader has moved to', async () => {
      const { callbacks, reader } = await open();
      await reader.drag();
      await vi.waitFor(() => expect(callbacks.onMove).toHaveBeenCalled(), waitLong);
      const camera = callbacks.onMove.mock.lastCall?.[0];
      expect(camera?.zoom).toBeCloseTo(8, 1);
      expect(camera?.longitude).toBeLessThan(36.5);
      expect(callbacks.onSelect).not.toHaveBeenCalled();
    });

    it('leaves nothing behind, and takes no harm from what comes later', async () => {
      const { callbacks, container, view } = await open();
      view.destroy();
      expect(container.childNodes).toHaveLength(0);
      view.render({ ...belgorodFrame, theme: 'dark' });
      view.destroy();
      await nextAnimationFrame();
      expect(container.childNodes).toHaveLength(0);
      expect(callbacks.onFault).not.toHaveBeenCalled();
    });

    it('may be destroyed before it is ready', async () => {
      const { callbacks, view, container } = setStage(create);
      view.render(belgorodFrame);
      view.destroy();
      await document.fonts.ready;
      await nextAnimationFrame();
      expect(container.childNodes).toHaveLength(0);
      expect(callbacks.onReady).not.toHaveBeenCalled();
      expect(callbacks.onFault).not.toHaveBeenCalled();
    });
  });
}
