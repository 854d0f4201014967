import { describe, expect, it, vi } from 'vitest';
import { bindMap } from '../../../../src/features/map/bindMap.ts';
import type { MapFrame } from '../../../../src/map/MapFrame.ts';
import { createClaimlineStore } from '../../../../src/state/createClaimlineStore.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { buildCollection, buildEntry } from '../../../fixtures/buildEntry.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';
import { openArchive } from '../../../fixtures/openArchive.ts';
import { openCollection } from '../../../fixtures/openCollection.ts';
import { archiveId } from '../../../../src/state/ClaimlineState.ts';

const covered = { top: 0, right: 0, bottom: 22, left: 0 };

function bind(dataset = buildDataset({ areas: [buildArea()] })) {
  const store = createClaimlineStore(dataset);
  const frames: MapFrame[] = [];
  const theme = Object.assign(new EventTarget(), { matches: false });
  const noPicture = () => Promise.reject(new Error('no picture is taken here'));
  const view = {
    render: (frame: MapFrame) => frames.push(frame),
    takePicture: noPicture,
    takePictureOf: noPicture,
    destroy: () => {},
  };
  const { stop } = bindMap(store, view, english, theme as unknown as MediaQueryList, covered);
  return { act: store.getState, frames, theme, stop };
}

describe(bindMap, () => {
  it('shows the state as it is, at once', () => {
    expect(bind().frames).toMatchObject([{ theme: 'light', selected: null, hovered: null, camera: null }]);
  });

  it('follows the store until it is stopped', () => {
    const { act, frames, theme, stop } = bind();
    act().selectPlace('sudzha');
    act().scrubTo(dayAt('2024-11-04'));
    expect(frames).toHaveLength(3);
    expect(frames.at(-1)?.selected).toEqual({ kind: 'place', id: 'sudzha' });
    stop();
    act().selectPlace('belgorod');
    theme.dispatchEvent(new Event('change'));
    expect(frames).toHaveLength(3);
  });

  it('follows the colour scheme of the system', () => {
    const { frames, theme } = bind();
    theme.matches = true;
    theme.dispatchEvent(new Event('change'));
    expect(frames.map((frame) => frame.theme)).toEqual(['light', 'dark']);
  });

  it('follows the reader’s own choice of colours whatever the system does', () => {
    const { act, frames, theme } = bind();
    act().chooseColourScheme('dark');
    theme.matches = true;
    act().chooseColourScheme('light');
    theme.dispatchEvent(new Event('change'));
    act().chooseColourScheme('auto');
    expect(frames.map((frame) => frame.theme)).toEqual(['light', 'dark', 'light', 'light', 'dark']);
  });

  it('asks for a view that holds the areas of every day, clear of what covers it', () => {
    const { act, frames } = bind();
    expect(frames[0]?.fit).toEqual({
      bounds: [
        [35.26, 51.18],
        [35.28, 51.2],
      ],
      covered,
    });
    act().scrubTo(dayAt('2024-08-01'));
    expect(frames[1]?.fit).toBe(frames[0]?.fit);
  });

  it('shows open collections, the same object while the date moves, and asks for a view that holds them', () => {
    const { act, frames } = bind();
    const at = { type: 'Point' as const, coordinates: [36.6, 50.6] };
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [36, 51],
        [36.2, 51.9],
      ],
    };
    openCollection(
      act(),
      buildCollection([
        buildEntry({ about: '2025-03-14', geometry: at, side: 'us' }),
        buildEntry({ about: '2025-03', geometry: line }),
        buildEntry({ about: '2025-03-14' }),
      ]),
    );
    act().scrubTo(dayAt('2025-03-10'));
    act().selectEntry('opened-1', 1);
    const [, opened, , last] = frames;
    expect(last?.collections).toBe(opened?.collections);
    expect(last?.fit.bounds).toEqual([
      [35.26, 50.6],
      [36.6, 51.9],
    ]);
    expect(last?.selectedEntry).toMatchObject({ collection: 'opened-1', index: 1 });
    expect(last?.collections[0]).toMatchObject({
      points: [{ index: 0, position: [36.6, 50.6], side: 'us', certain: true }],
      shapes: [{ index: 1, geometry: line, side: 'other', certain: false }],
    });
    openCollection(act(), buildCollection([]));
    // What was kept stands before what the reader opened meanwhile.
    expect(frames.at(-1)?.collections[1]).toBe(last?.collections[0]);
  });

  it('asks for no such view where there are no areas', () => {
    expect(bind(buildDataset()).frames[0]?.fit.bounds).toBeNull();
  });

  describe('with an archive open', () => {
    const archive = buildArchive({
      '2025-03-01': [[boxAround(35, 51, 35.1, 51.1)]],
      '2025-03-03': [[boxAround(35, 51, 36.2, 51.1)]],
      '2025-03-07': [[boxAround(35, 51, 35.1, 51.1)]],
    });
    const open = async () => {
      const bound = bind();
      openArchive(bound.act(), { name: 'Front lines', archive });
      await vi.waitFor(() => expect(bound.frames.at(-1)?.archive).not.toBeNull());
      return { ...bound, latest: () => bound.frames.at(-1) };
    };

    it('shows its ground once that is built, and no longer than it is open', async () => {
      const { act, frames, latest } = await open();
      expect(frames.at(-2)?.archive).toBeNull();
      expect(latest()?.archive).toMatchObject({ view: 'holders', comparedWith: null, last: archive.last });
      expect(latest()?.archive?.layers).toMatchObject([{ holder: 'russia', first: archive.first }]);
      act().closeOpened(archiveId);
      expect(latest()?.archive).toBeNull();
    });

    it('shows it at once when bound anew, as in another language', async () => {
      const { latest, stop } = await open();
      const mesh = latest()?.archive?.mesh;
      stop();
      const { act, frames } = bind();
      openArchive(act(), { name: 'Front lines', archive });
      expect(frames).toHaveLength(2);
      expect(frames.at(-1)?.archive?.mesh).toBe(mesh);
    });

    it('keeps it the same object while the date moves over days that have snapshots', async () => {
      const { act, latest } = await open();
      act().scrubTo(dayAt('2025-03-01'));
      const first = latest()?.archive;
      expect(first?.layers[0]?.ageDays).toBe(0);
      act().scrubTo(dayAt('2025-03-07'));
      expect(latest()?.archive).toBe(first);
      act().scrubTo(dayAt('2025-03-05'));
      expect(latest()?.archive?.layers[0]?.ageDays).toBe(2);
      expect(latest()?.archive?.mesh).toBe(first?.mesh);
    });

    it('follows the reader’s view and the compared day', async () => {
      const { act, latest } = await open();
      act().viewArchive('last-change');
      act().compareWith(dayAt('2025-03-02'));
      expect(latest()?.archive).toMatchObject({ view: 'last-change', comparedWith: dayAt('2025-03-02') });
    });

    it('asks for a view that holds its ground of every day too', async () => {
      const { latest } = await open();
      expect(latest()?.fit.bounds).toEqual([
        [35, 51],
        [36.2, 51.2],
      ]);
    });

    it('marks the spot that the reader picked', async () => {
      const { act, latest } = await open();
      act().selectPoint([35.05, 51.05]);
      expect(latest()).toMatchObject({ spot: [35.05, 51.05], selected: null });
      act().selectPlace('sudzha');
      expect(latest()?.spot).toBeNull();
    });
  });
});
