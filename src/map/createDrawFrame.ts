import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { palettes, type ThemeName } from '../theme/palette.ts';
import { areaFeatures } from './areaFeatures.ts';
import { createImageShelf } from './createImageShelf.ts';
import { hatchImage, hatchImageId } from './images/hatchImage.ts';
import { markImage, markImageId } from './images/markImage.ts';
import { ringImage, ringImageId, ringKinds } from './images/ringImage.ts';
import { strikeImage, strikeImageId } from './images/strikeImage.ts';
import { townFilter } from './layers/townLayers.ts';
import { toStyle } from './layers/toStyle.ts';
import type { MapArea, MapFrame, MapPlace, MapSubject } from './MapFrame.ts';
import type { BasemapUrls } from './MapView.ts';
import { nameControls } from './nameControls.ts';
import { placeFeatures } from './placeFeatures.ts';
import { repaintLayers } from './repaintLayers.ts';

type Pointed = 'selected' | 'hovered';

function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  const source = map.getSource(id);
  if (source instanceof GeoJSONSource) void source.setData(data);
}

function sourceOf(subject: MapSubject): string {
  return subject.kind === 'place' ? 'places' : 'areas';
}

/**
 * Draws frames on a map whose style has just loaded with `styleTheme`. Parts equal to those of the frame before are
 * left alone, so make a new one after a restored context: a rebuilt style knows neither data nor feature states.
 */
export function createDrawFrame(
  map: MapLibreMap,
  basemap: BasemapUrls,
  styleTheme: ThemeName,
): (frame: MapFrame) => void {
  const images = createImageShelf(map, palettes[styleTheme]);
  for (const kind of ringKinds) {
    images.need(ringImageId(kind), (palette) => ringImage(kind, palette));
  }
  let theme = styleTheme;
  let drawn: MapFrame | null = null;

  const drawTheme = (next: ThemeName): void => {
    images.repaint(palettes[next]);
    repaintLayers(map, toStyle(theme, basemap), toStyle(next, basemap));
    theme = next;
  };
  const drawPlaces = (places: readonly MapPlace[]): void => {
    for (const { mark, strike } of places) {
      images.need(markImageId(mark), (palette) => markImage(mark, palette));
      if (strike === null) continue;
      images.need(strikeImageId(strike), (palette) => strikeImage(strike.side, strike.certain, palette));
    }
    setData(map, 'places', placeFeatures(places));
    const claimed = places.filter((place) => place.precision !== 3).map((place) => place.position);
    map.setFilter('towns-dot-circle', townFilter(claimed));
    map.setFilter('towns-name-symbol', townFilter(claimed));
  };
  const drawAreas = (areas: readonly MapArea[]): void => {
    for (const { basis, holder } of areas) {
      if (basis !== 'schematic') continue;
      images.need(hatchImageId(holder), (palette) => hatchImage(holder, palette));
    }
    const { shapes, labels } = areaFeatures(areas);
    setData(map, 'areas', shapes);
    setData(map, 'areaLabels', labels);
  };
  const drawPointed = (key: Pointed, before: MapSubject | null, now: MapSubject | null): void => {
    if (before !== null) map.removeFeatureState({ source: sourceOf(before), id: before.id }, key);
    if (now !== null) map.setFeatureState({ source: sourceOf(now), id: now.id }, { [key]: true });
  };

  return (frame) => {
    if (frame.theme !== theme) drawTheme(frame.theme);
    if (frame.language !== drawn?.language) map.setGlobalStateProperty('language', frame.language);
    if (frame.names !== drawn?.names) nameControls(map, frame.names);
    if (frame.places !== drawn?.places) drawPlaces(frame.places);
    if (frame.areas !== drawn?.areas) drawAreas(frame.areas);
    if (frame.selected !== drawn?.selected) {
      drawPointed('selected', drawn?.selected ?? null, frame.selected);
    }
    if (frame.hovered !== drawn?.hovered) {
      drawPointed('hovered', drawn?.hovered ?? null, frame.hovered);
    }
    drawn = frame;
  };
}
