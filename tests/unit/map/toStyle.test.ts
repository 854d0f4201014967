import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { layerAbove } from '../../../src/map/layers/layerAbove.ts';
import { controlLayerIds, eventLayerId, layerOrder } from '../../../src/map/layers/layerOrder.ts';
import { toStyle } from '../../../src/map/layers/toStyle.ts';
import { townFilter } from '../../../src/map/layers/townLayers.ts';
import type { BasemapUrls } from '../../../src/map/MapView.ts';
import { repaintLayers } from '../../../src/map/repaintLayers.ts';
import { palettes, type ThemeName } from '../../../src/theme/palette.ts';

const basemap: BasemapUrls = {
  world: '/world.geojson',
  worldLines: '/world-lines.geojson',
  border: '/border.geojson',
  countryLabels: '/country-labels.geojson',
  oblastLines: '/oblast-lines.geojson',
  oblastLabels: '/oblast-labels.geojson',
  rivers: '/rivers.geojson',
  towns: '/towns.geojson',
};
const themes: readonly ThemeName[] = ['light', 'dark'];

describe.each(themes)('toStyle in %s', (theme) => {
  const style = toStyle(theme, basemap);

  it('passes the style validator', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws each layer of the order once, in the order', () => {
    const custom: readonly string[] = [
      eventLayerId,
      ...Object.values(controlLayerIds).flatMap(Object.values),
    ];
    const ofStyle = layerOrder.filter((id) => !custom.includes(id));
    expect(style.layers.map((layer) => layer.id)).toEqual(ofStyle);
    expect(new Set(layerOrder).size).toBe(layerOrder.length);
  });

  it('names each layer after its source and its type', () => {
    for (const layer of style.layers) {
      const source = 'source' in layer ? layer.source : 'backdrop';
      const prefix = source.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(layer.id.startsWith(`${prefix}-`)).toBe(true);
      expect(layer.id.endsWith(`-${layer.type}`)).toBe(true);
    }
  });

  it('asks for no glyphs and no sprite', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('uses colours of its own palette only', () => {
    const other = theme === 'light' ? palettes.dark : palettes.light;
    const text = JSON.stringify(style.layers);
    expect(text).toContain(palettes[theme].side.russia);
    expect(text).not.toContain(other.side.russia);
    expect(text).not.toContain(other.mapLabel);
  });
});

describe('layerAbove', () => {
  it('keeps claimed ground under the border and its outlines over it', () => {
    expect(layerAbove(controlLayerIds.areas.fill)).toBe('world-lines-casing-line');
    expect(layerAbove(controlLayerIds.areas.outline)).toBe('entries-ground-fill');
  });

  it('keeps an archive’s ground under all lines, and its outlines under those of areas', () => {
    expect(layerAbove(controlLayerIds.archive.fill)).toBe('world-lines-far-line');
    const order: readonly string[] = layerOrder;
    const { areas, archive } = controlLayerIds;
    expect(order.indexOf(archive.outline)).toBe(order.indexOf(areas.outline) - 1);
  });

  it('puts an archive’s ground where no source goes on: it wipes away what MapLibre clips that by', () => {
    const sourceOf = (id: string | undefined): unknown => {
      const layer = toStyle('light', basemap).layers.find((one) => one.id === id);
      return layer && 'source' in layer ? layer.source : null;
    };
    const above = layerAbove(controlLayerIds.archive.fill);
    const below = layerOrder[layerOrder.indexOf(controlLayerIds.archive.fill) - 1];
    // It is drawn at every zoom, so that it is always the last before.
    expect(sourceOf(below)).toBe('world');
    const all = layerOrder.slice(layerOrder.indexOf(controlLayerIds.archive.fill) + 1).map(sourceOf);
    expect([sourceOf(above), all.includes('world')]).toEqual(['worldLines', false]);
  });
});

describe('townFilter', () => {
  it('stays valid once it leaves out the towns that have a mark of their own', () => {
    const style = toStyle('light', basemap);
    const filter = townFilter([
      [35.27, 51.19],
      [36.59, 50.6],
    ]);
    const layers = style.layers.map((layer) =>
      layer.id === 'towns-name-symbol' ? { ...layer, filter } : layer,
    );
    expect(JSON.stringify(filter)).toContain('[35.27,51.19]');
    expect(validateStyleMin({ ...style, layers })).toEqual([]);
  });
});

describe('repaintLayers', () => {
  it('sets each paint property that differs, and nothing else', () => {
    const [light, dark] = [toStyle('light', basemap), toStyle('dark', basemap)];
    const painted = structuredClone(light);
    const touched: string[] = [];
    repaintLayers(
      {
        setPaintProperty(layerId, property, value) {
          touched.push(`${layerId} ${property}`);
          const layer = painted.layers.find(({ id }) => id === layerId);
          Object.assign(layer?.paint ?? {}, { [property]: value });
        },
      },
      light,
      dark,
    );
    // Also says that the themes differ in paint alone: layout would have stayed light.
    expect(painted).toEqual(dark);
    expect(touched).toContain('backdrop-water-background background-color');
    expect(touched.filter((entry) => entry.endsWith('-width'))).toEqual([]);
  });
});
