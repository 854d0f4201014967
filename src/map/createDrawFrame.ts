import type { Map as MapLibreMap } from 'maplibre-gl';
import { palettes, type ThemeName } from '../theme/palette.ts';
import { createDrawArchive } from './createDrawArchive.ts';
import { createDrawAreas } from './createDrawAreas.ts';
import { createDrawEntries, type EntryDrawing } from './createDrawEntries.ts';
import { createImageShelf } from './createImageShelf.ts';
import { markImage, markImageId } from './images/markImage.ts';
import { ringImage, ringImageId, ringKinds } from './images/ringImage.ts';
import { spotImage, spotImageId } from './images/spotImage.ts';
import { strikeImage, strikeImageId } from './images/strikeImage.ts';
import { townFilter } from './layers/townLayers.ts';
import { toStyle } from './layers/toStyle.ts';
import type { MapFrame, MapPlace, MapSubject, Position } from './MapFrame.ts';
import type { BasemapUrls } from './MapView.ts';
import { nameControls } from './nameControls.ts';
import { placeFeatures } from './placeFeatures.ts';
import { repaintLayers } from './repaintLayers.ts';
import { setSourceData } from './setSourceData.ts';

type Pointed = 'selected' | 'hovered';

function placeOf(subject: MapSubject | null): { readonly source: string; readonly id: string } | null {
  return subject?.kind === 'place' ? { source: 'places', id: subject.id } : null;
}

export interface FrameDrawing {
  draw(frame: MapFrame): void;
  readonly entryAt: EntryDrawing['entryAt'];
  /** Frees what MapLibre would not; not after the context was lost. */
  stop(): void;
}

/**
 * Draws frames on a map whose style has just loaded with `styleTheme`. Parts equal to those of the frame before are
 * left alone, so make a new one after a restored context: a rebuilt style knows neither data nor feature states.
 */
export function createDrawFrame(map: MapLibreMap, basemap: BasemapUrls, styleTheme: ThemeName): FrameDrawing {
  const images = createImageShelf(map, palettes[styleTheme]);
  for (const kind of ringKinds) {
    images.need(ringImageId(kind), (palette, ratio) => ringImage(kind, palette, ratio));
  }
  images.need(spotImageId, spotImage);
  // In the order of their layers.
  const archive = createDrawArchive(map);
  const areas = createDrawAreas(map);
  const entries = createDrawEntries(map);
  let theme = styleTheme;
  let drawn: MapFrame | null = null;
  let drawnPlaces = '';
  let drawnTowns = '';

  const drawTheme = (next: ThemeName): void => {
    images.repaint(palettes[next]);
    repaintLayers(map, toStyle(theme, basemap), toStyle(next, basemap));
    theme = next;
  };
  const drawPlaces = (places: readonly MapPlace[]): void => {
    const features = placeFeatures(places);
    // Most steps of the date change no place; telling the workers would cost more than all else of a step.
    const wanted = JSON.stringify(features);
    if (wanted === drawnPlaces) return;
    drawnPlaces = wanted;
    for (const { mark, strike } of places) {
      images.need(markImageId(mark), (palette, ratio) => markImage(mark, palette, ratio));
      if (strike === null) continue;
      images.need(strikeImageId(strike), (palette, ratio) =>
        strikeImage(strike.side, strike.certain, palette, ratio),
      );
    }
    setSourceData(map, 'places', features);
    drawTowns(places);
  };
  const drawTowns = (places: readonly MapPlace[]): void => {
    const claimed = places.filter((place) => place.precision !== 3).map((place) => place.position);
    const filter = townFilter(claimed);
    const wanted = JSON.stringify(filter);
    if (wanted === drawnTowns) return;
    drawnTowns = wanted;
    map.setFilter('towns-dot-circle', filter);
    map.setFilter('towns-name-symbol', filter);
  };
  const drawSpot = (spot: Position | null): void => {
    const point = spot && { type: 'Point' as const, coordinates: [...spot] };
    const features = point ? [{ type: 'Feature' as const, geometry: point, properties: {} }] : [];
    setSourceData(map, 'spot', { type: 'FeatureCollection', features });
  };
  const drawPointed = (key: Pointed, before: MapSubject | null, now: MapSubject | null): void => {
    const [left, entered] = [placeOf(before), placeOf(now)];
    if (left !== null) map.removeFeatureState(left, key);
    if (entered !== null) map.setFeatureState(entered, { [key]: true });
  };

  return {
    draw(frame) {
      images.sharpen();
      if (frame.theme !== theme) drawTheme(frame.theme);
      if (frame.language !== drawn?.language) map.setGlobalStateProperty('language', frame.language);
      if (frame.names !== drawn?.names) nameControls(map, frame.names);
      if (frame.places !== drawn?.places) drawPlaces(frame.places);
      archive.draw(frame);
      areas.draw(frame);
      entries.draw(frame);
      if (frame.spot !== (drawn?.spot ?? null)) drawSpot(frame.spot);
      if (frame.selected !== drawn?.selected) {
        drawPointed('selected', drawn?.selected ?? null, frame.selected);
      }
      if (frame.hovered !== drawn?.hovered) {
        drawPointed('hovered', drawn?.hovered ?? null, frame.hovered);
      }
      drawn = frame;
    },
    entryAt: (point, what) => entries.entryAt(point, what),
    stop() {
      archive.stop();
      areas.stop();
      entries.stop();
    },
  };
}
