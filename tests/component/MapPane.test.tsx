import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MapPane } from '../../src/features/map/MapPane.tsx';
import type { CreateMapView, MapFault } from '../../src/map/MapView.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { claimNamed, panel } from './panel.ts';
import { show } from './standIns/media.ts';
import { openArchive } from '../fixtures/openArchive.ts';

const pane = () => within(screen.getByRole('region', { name: 'Map' }));
const notices = () =>
  screen.getAllByRole('button', { name: 'Dismiss' }).map((button) => button.parentElement?.textContent ?? '');

/** A map library that is slow to come. */
function lateMapView() {
  const waiting: (() => void)[] = [];
  return {
    loadMapView: (createMapView: CreateMapView) =>
      new Promise<CreateMapView>((resolve) => {
        waiting.push(() => resolve(createMapView));
      }),
    arrive: () => act(async () => waiting.forEach((come) => come())),
  };
}

async function expectReadableClaims({ user }: OpenPage): Promise<void> {
  await user.click(claimNamed(/Ukraine’s General Staff rejects/));
  expect(panel().getByRole('blockquote')).toHaveTextContent('There is no threat of encirclement');
}

const frontLines = buildArchive({ '2025-03-01': [[boxAround(35, 51, 35.1, 51.1)]] });

const camera = { zoom: 10, latitude: 51.2, longitude: 35.3 };

describe(MapPane, () => {
  it('says that the map is being drawn until it is', async () => {
    const { loadMapView, arrive } = lateMapView();
    await openPage({ loadMapView });
    expect(pane().getByText('Drawing the map…')).toBeVisible();
    await arrive();
    expect(pane().queryByText('Drawing the map…')).not.toBeInTheDocument();
  });

  it('makes one map, and takes it down with the page', async () => {
    const { maps, close } = await openPage();
    expect(maps).toHaveLength(1);
    expect(maps[0]?.isDestroyed).toBe(false);
    close();
    expect(maps[0]?.isDestroyed).toBe(true);
  });

  it('makes no map when the page has gone before the map library came', async () => {
    const { loadMapView, arrive } = lateMapView();
    const { maps, close } = await openPage({ loadMapView });
    close();
    await arrive();
    expect(maps).toHaveLength(0);
  });

  it('opens the claims of the place clicked and moves neither date nor camera', async () => {
    const { onMap, date, store, frame } = await openPage({ date: '2025-03-11' });
    onMap((map) => map.move(camera));
    onMap((map) => map.click({ kind: 'place', id: 'sudzha' }));
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Sudzha');
    expect(claimNamed(/Sudzha is said to have been retaken/)).toBeVisible();
    expect(date()).toBe('2025-03-11');
    expect(store.getState().camera).toEqual(camera);
    expect(frame()).toMatchObject({ selected: { kind: 'place', id: 'sudzha' }, camera });
  });

  it('opens the claims behind the area clicked', async () => {
    const { onMap, date } = await openPage();
    onMap((map) => map.click({ kind: 'area', id: 'schematic-under-200' }));
    expect(panel().getByRole('heading', { name: 'Area: under 200 km²' })).toBeVisible();
    expect(claimNamed(/still hold in Kursk below 200/)).toBeVisible();
    expect(date()).toBe('2025-03-14');
  });

  it('asks an open archive about bare ground that is clicked', async () => {
    const { onMap, store, frame } = await openPage();
    act(() => openArchive(store.getState(), { name: 'Front lines', archive: frontLines }));
    onMap((map) => map.clickGround([36, 52]));
    expect(store.getState().selection.subject).toEqual({ kind: 'point', position: [36, 52] });
    expect(frame()?.spot).toEqual([36, 52]);
  });

  it('keeps the panel when bare ground is clicked and no archive is open', async () => {
    const { onMap } = await openPage();
    onMap((map) => map.click({ kind: 'place', id: 'sudzha' }));
    onMap((map) => map.clickGround([36, 52]));
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Sudzha');
  });

  it('shows on the map what the reader points at in the list, with pointer and keyboard', async () => {
    const { user, frame } = await openPage();
    const belgorod = within(screen.getByRole('list', { name: 'Places' })).getByRole('button', {
      name: /^Belgorod/,
    });
    await user.hover(belgorod);
    expect(frame().hovered).toEqual({ kind: 'place', id: 'belgorod' });
    await user.unhover(belgorod);
    expect(frame().hovered).toBeNull();
    act(() => belgorod.focus());
    expect(frame().hovered).toEqual({ kind: 'place', id: 'belgorod' });
    await user.tab();
    expect(frame().hovered).not.toEqual({ kind: 'place', id: 'belgorod' });
  });

  it('draws the map dark when the system turns dark', async () => {
    const { frame } = await openPage();
    expect(frame().theme).toBe('light');
    show({ colorScheme: 'dark' });
    expect(frame().theme).toBe('dark');
  });

  it('says where the basemap comes from', async () => {
    await openPage();
    expect(pane().getByText(/GeoNames/)).toBeVisible();
    expect(pane().getByRole('link', { name: 'OpenStreetMap contributors' })).toHaveAttribute(
      'href',
      'https://www.openstreetmap.org/copyright',
    );
  });
});

describe('a map that cannot be drawn', () => {
  it.each<[MapFault, RegExp]>([
    [{ kind: 'no-webgl', message: 'no context' }, /no WebGL 2.*All claims stay readable/],
    [{ kind: 'context-lost', message: 'lost' }, /lost its graphics.*The claims stay readable/],
    [{ kind: 'data', message: 'rivers.geojson: 404' }, /could not be loaded: rivers\.geojson: 404/],
  ])('gives one notice of %o and leaves the claims readable', async (fault, words) => {
    const page = await openPage();
    page.onMap((map) => map.fail(fault));
    page.onMap((map) => map.fail(fault));
    expect(notices()).toEqual([expect.stringMatching(words)]);
    await expectReadableClaims(page);
  });

  it('says in its place that there is none, without WebGL', async () => {
    const { onMap } = await openPage();
    onMap((map) => map.fail({ kind: 'no-webgl', message: 'no context' }));
    expect(pane().getByText('The map cannot be drawn here. The claims stand in the panel.')).toBeVisible();
  });

  it('takes the notice back when the graphics come back', async () => {
    const { onMap } = await openPage();
    onMap((map) => map.fail({ kind: 'context-lost', message: 'lost' }));
    expect(notices()).toHaveLength(1);
    onMap((map) => map.recover());
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
  });

  it('is one whose library cannot be fetched', async () => {
    const page = await openPage({
      loadMapView: () => Promise.reject<CreateMapView>(new Error('the network is down')),
    });
    expect(notices()).toEqual([expect.stringContaining('the network is down')]);
    expect(pane().getByText('The map cannot be drawn here. The claims stand in the panel.')).toBeVisible();
    await expectReadableClaims(page);
  });

  it('is one that throws while it is made', async () => {
    const page = await openPage({
      loadMapView: () =>
        Promise.resolve(() => {
          throw new Error('no such style');
        }),
    });
    expect(notices()).toEqual([expect.stringContaining('no such style')]);
    await expectReadableClaims(page);
  });
});

describe('the frames that reach the map', () => {
  it('keep every part that did not change the same object', async () => {
    const { frame, onMap, onStore } = await openPage();
    const first = frame();
    onMap((map) => map.hover({ kind: 'place', id: 'sudzha' }));
    expect(frame().hovered).toEqual({ kind: 'place', id: 'sudzha' });
    onMap((map) => map.move(camera));
    onStore((state) => state.notify({ id: 'any', message: { id: 'cite.copied' } }));
    onMap((map) => map.click({ kind: 'place', id: 'belgorod' }));
    expect(frame().places).toBe(first.places);
    expect(frame().areas).toBe(first.areas);
    expect(frame().fit).toBe(first.fit);
  });

  it('keep the selected subject the same object while the reader points about', async () => {
    const { frame, onMap } = await openPage();
    onMap((map) => map.click({ kind: 'place', id: 'sudzha' }));
    const { selected } = frame();
    onMap((map) => map.hover({ kind: 'place', id: 'belgorod' }));
    expect(frame().selected).toBe(selected);
  });

  it('keep what must be seen the same while the date moves', async () => {
    const { frame, user } = await openPage();
    const { fit, places } = frame();
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{Home}');
    expect(frame().places).not.toBe(places);
    expect(frame().fit).toBe(fit);
  });

  it('keep the areas of all days the same while the date moves: only the day is another', async () => {
    const { frame, user, onStore } = await openPage();
    const { areas, day } = frame();
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{Home}');
    expect(frame().areas).toBe(areas);
    expect(frame().day).not.toBe(day);
    expect(frame().changedAreas).toEqual(['schematic-1300', 'schematic-under-200']);
    onStore((state) => state.listenTo('trump'));
    expect(frame().areas).not.toBe(areas);
  });

  it('hold no place and no area for a dataset that has none', async () => {
    const { frame } = await openPage({ dataset: buildDataset({ places: [] }) });
    expect(frame()).toMatchObject({ places: [], areas: [], selected: null, hovered: null, camera: null });
  });
});
