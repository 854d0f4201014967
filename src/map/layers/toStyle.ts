import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { palettes, type ThemeName } from '../../theme/palette.ts';
import type { BasemapUrls } from '../MapView.ts';
import { areaLabelLayers } from './areaLabelLayers.ts';
import { borderLayers } from './borderLayers.ts';
import { countryLayers } from './countryLayers.ts';
import { entryDaysState, entryLayers } from './entryLayers.ts';
import { groundLayers } from './groundLayers.ts';
import { layerOrder } from './layerOrder.ts';
import { languageState } from './nameInLanguage.ts';
import { oblastLayers } from './oblastLayers.ts';
import { placeLayers } from './placeLayers.ts';
import { riverLayers } from './riverLayers.ts';
import { spotLayers } from './spotLayers.ts';
import { townLayers } from './townLayers.ts';

function basemapSource(url: string): GeoJSONSourceSpecification {
  return { type: 'geojson', data: url };
}

/** A source for what claims are about: empty until the first frame, its features named by their own ids. */
function claimsSource(): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
  };
}

/** Surveyed to ten metres: unsimplified the border clots into a scribble at the zooms a reader starts from. */
const borderTolerance = 0.8;

const orderedIds: readonly string[] = layerOrder;

/** A layer missing from the order comes first, where a test sees it. */
function drawnAt({ id }: LayerSpecification): number {
  return orderedIds.indexOf(id);
}

/**
 * The whole map as one style: which sources there are and how each layer looks in this theme. Custom layers have no
 * place in a style; see `controlLayerIds`.
 */
export function toStyle(theme: ThemeName, basemap: BasemapUrls): StyleSpecification {
  const palette = palettes[theme];
  const layers = [
    groundLayers(palette),
    riverLayers(palette),
    oblastLayers(palette),
    countryLayers(palette),
    borderLayers(palette),
    areaLabelLayers(palette),
    townLayers(palette),
    entryLayers(palette),
    spotLayers(),
    placeLayers(palette),
  ].flat();
  return {
    version: 8,
    state: { ...languageState, ...entryDaysState },
    sources: {
      world: basemapSource(basemap.world),
      worldLines: { ...basemapSource(basemap.worldLines), tolerance: borderTolerance },
      border: { ...basemapSource(basemap.border), tolerance: borderTolerance },
      countryLabels: basemapSource(basemap.countryLabels),
      oblastLines: basemapSource(basemap.oblastLines),
      oblastLabels: basemapSource(basemap.oblastLabels),
      rivers: basemapSource(basemap.rivers),
      towns: basemapSource(basemap.towns),
      areaLabels: claimsSource(),
      entries: claimsSource(),
      entrySelected: claimsSource(),
      spot: claimsSource(),
      places: claimsSource(),
    },
    layers: layers.toSorted((a, b) => drawnAt(a) - drawnAt(b)),
  };
}
