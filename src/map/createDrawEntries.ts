import type { Geometry } from 'geojson';
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { palettes, type Palette } from '../theme/palette.ts';
import { sidesInOrder } from './areaLooks.ts';
import { entryEvents, type EntryEvents } from './entryEvents.ts';
import { entryShapes } from './entryShapes.ts';
import { createEventLayer } from './events/createEventLayer.ts';
import { toEventTable } from './events/toEventTable.ts';
import { layerAbove } from './layers/layerAbove.ts';
import { eventLayerId } from './layers/layerOrder.ts';
import type { MapEntry, MapFrame } from './MapFrame.ts';
import { setSourceData } from './setSourceData.ts';

export interface EntryDrawing {
  /** A step of the date reaches the graphics card as two numbers, and the workers when other lines or grounds are shown. */
  draw(frame: MapFrame): void;
  /** The entry whose point or line is nearest to a point of the screen and in reach, or on whose ground it lies. */
  entryAt(point: Point, what: 'mark' | 'ground'): MapEntry | null;
  /** Frees what it has on the graphics card; not after the context was lost. */
  stop(): void;
}

/** CSS pixels. */
const radius = 4.5;
const haloWidth = 1;
/** With the disc and its halo as much as half of the 24 px that a target must have. */
const reachPixels = 12 - radius - haloWidth;
const lineReachPixels = 4;

/** Shows all there is, whatever the day: later and longer than any file. */
const wholeTime = { day: 1e6, windowDays: 2e6 };

/** Puts the entries of open collections on a map whose style has just loaded. */
export function createDrawEntries(map: MapLibreMap): EntryDrawing {
  const points = createEventLayer(map, eventLayerId);
  map.addLayer(points.layer, layerAbove(eventLayerId));
  let drawn: MapFrame | null = null;
  let table: EntryEvents | null = null;
  let shownShapes = '';

  const paint = ({ side, mapHalo }: Palette): void =>
    points.paint({ colours: sidesInOrder.map((one) => side[one]), halo: mapHalo, radius, haloWidth });
  const exchange = ({ collections, day }: MapFrame): void => {
    table = entryEvents(collections, day);
    points.showEvents(toEventTable(table.events));
    setSourceData(map, 'entries', entryShapes(collections));
    shownShapes = '';
  };
  const showDays = (frame: MapFrame): void => {
    const { day, windowDays } = frame;
    if (table === null) return;
    if (windowDays === 'all') points.showDay(wholeTime.day, wholeTime.windowDays);
    else {
      const clamped = Math.min(Math.max(day, table.from), table.to - 1);
      points.showDay(clamped, Math.max(0, clamped - (day - windowDays)));
    }
    showShapes(frame);
  };
  const showShapes = ({ collections, day, windowDays }: MapFrame): void => {
    const [first, last] =
      windowDays === 'all' ? [-wholeTime.windowDays, wholeTime.windowDays] : [day - windowDays, Number(day)];
    const shown = collections.map(({ shapes }) =>
      shapes.flatMap(({ days }, at) =>
        days === null || (days.first <= last && days.last >= first) ? at : [],
      ),
    );
    // Most steps change nothing; telling the workers would cost more than all else of a step.
    const wanted = JSON.stringify(shown);
    if (wanted === shownShapes) return;
    shownShapes = wanted;
    map.setGlobalStateProperty('entriesFirst', first);
    map.setGlobalStateProperty('entriesLast', last);
  };
  const drawRing = ({ collections, selectedEntry }: MapFrame): void => {
    const isPicked = ({ index }: { readonly index: number }): boolean => index === selectedEntry?.index;
    const picked = collections.find(({ id }) => id === selectedEntry?.collection);
    const geometries: readonly Geometry[] = [
      ...(picked?.points ?? [])
        .filter(isPicked)
        .map(({ position }) => ({ type: 'Point' as const, coordinates: [...position] })),
      ...(picked?.shapes ?? []).filter(isPicked).map(({ geometry }) => geometry),
    ];
    const features = geometries.map((geometry) => ({ type: 'Feature' as const, geometry, properties: {} }));
    setSourceData(map, 'entrySelected', { type: 'FeatureCollection', features });
  };

  return {
    draw(frame) {
      if (frame.collections.length === 0 && (drawn?.collections.length ?? 0) === 0) return;
      const isExchanged = frame.collections !== drawn?.collections;
      if (frame.theme !== drawn?.theme) paint(palettes[frame.theme]);
      if (isExchanged) exchange(frame);
      if (isExchanged || frame.day !== drawn?.day || frame.windowDays !== drawn.windowDays) showDays(frame);
      if (isExchanged || frame.selectedEntry !== drawn?.selectedEntry) drawRing(frame);
      drawn = frame;
    },
    entryAt(point, what) {
      if ((drawn?.collections.length ?? 0) === 0) return null;
      if (what === 'ground') return shapeAt(map, point, 0, ['entries-ground-fill']);
      const event = points.pick(point, reachPixels);
      const owner = event === null ? null : table?.ownerOf(event);
      if (owner) return owner;
      return shapeAt(map, point, lineReachPixels, ['entries-outline-line', 'entries-unsure-line']);
    },
    stop() {
      map.removeLayer(eventLayerId);
    },
  };
}

function shapeAt(map: MapLibreMap, { x, y }: Point, reach: number, layers: string[]): MapEntry | null {
  const [found] = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  if (!found) return null;
  return { collection: String(found.properties['collection']), index: Number(found.properties['index']) };
}
