import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { onTestFinished, vi } from 'vitest';
import { createMap } from '../../src/map/createMap.ts';
import { createControlLayer } from '../../src/map/control/createControlLayer.ts';
import type { ControlLook } from '../../src/map/control/ControlLook.ts';
import type { ControlShape } from '../../src/map/control/ControlShape.ts';
import { toControlMesh } from '../../src/map/control/toControlMesh.ts';

const ids = { fill: 'ground', outline: 'outline' };

/** Every look a test draws with, by its index; black, on white ground. */
export const looks = { solid: 0, line: 1, broken: 2, hatched: 3 } as const;
const plain: ControlLook = {
  colour: '#000000',
  fillOpacity: 0,
  hatch: null,
  lineOpacity: 0,
  isLineBroken: false,
};
export const hatch = { angle: Math.PI / 4, period: 8, width: 2, opacity: 1 };
export const lookTable: readonly ControlLook[] = [
  { ...plain, fillOpacity: 1 },
  { ...plain, lineOpacity: 1 },
  { ...plain, lineOpacity: 1, isLineBroken: true },
  { ...plain, hatch },
];
export const casings = { selected: '#ff0000', hovered: '#00ff00', inner: '#ffffff' };

/** A rectangle of ground, drawn on the days 10 to 19. */
export function rectangle(west: number, south: number, east: number, north: number): ControlShape {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [corners] };
  return { id: 'rectangle', geometry, from: 10, to: 20, look: looks.solid };
}

export const blankStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'white', type: 'background', paint: { 'background-color': '#ffffff' } }],
};

/** What stands on the canvas, row by row from the south, four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function glOf(map: MapLibreMap): WebGL2RenderingContext {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('The map has no WebGL 2.');
  return gl;
}

/** Draws one more frame and reads it, before the browser takes the picture away. */
export function takePicture(map: MapLibreMap): Promise<Picture> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const gl = glOf(map);
      const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
      const data = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
      resolve({ width, height, data });
    });
    map.triggerRepaint();
  });
}

/** The same ground as MapLibre's own fill layer draws it. */
export async function pictureOfFill(
  map: MapLibreMap,
  { geometry }: Pick<ControlShape, 'geometry'>,
): Promise<Picture> {
  const data = { type: 'Feature' as const, geometry, properties: {} };
  // As MapLibre would draw it, were it not for its own simplification.
  map.addSource('fill', { type: 'geojson', data, tolerance: 0, maxzoom: 14 });
  map.addLayer({
    id: 'fill',
    type: 'fill',
    source: 'fill',
    paint: { 'fill-color': '#000000', 'fill-antialias': false },
  });
  await map.once('idle');
  return takePicture(map);
}

/** Counts calls that send data to the graphics card or to workers. */
export function countUploads(): () => number {
  const prototype = WebGL2RenderingContext.prototype;
  const spies = [
    vi.spyOn(prototype, 'bufferData'),
    vi.spyOn(prototype, 'bufferSubData'),
    vi.spyOn(prototype, 'texImage2D'),
    vi.spyOn(prototype, 'texSubImage2D'),
    vi.spyOn(Worker.prototype, 'postMessage'),
  ];
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

/** How dark each pixel is, 0–1. */
export function inkOf({ data }: Picture): Float32Array {
  return Float32Array.from({ length: data.length / 4 }, (_, pixel) => 1 - (data[pixel * 4 + 1] ?? 0) / 255);
}

/** The ink of a whole picture, in pixels. */
export function sumInk(picture: Picture): number {
  return inkOf(picture).reduce((sum, ink) => sum + ink, 0);
}

/** The share of pixels that clearly differ. */
export function differingShare(one: Picture, other: Picture): number {
  const [first, second] = [inkOf(one), inkOf(other)];
  return first.filter((ink, pixel) => Math.abs(ink - (second[pixel] ?? 0)) > 0.1).length / first.length;
}

/** An empty white map, 400 × 300, freed after the test. */
export async function openEmptyMap(): Promise<MapLibreMap> {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', left: '0', top: '0', width: '400px', height: '300px' });
  document.body.append(container);
  const map = createMap(container);
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  map.setMinZoom(0);
  map.setMaxPitch(70);
  const loaded = map.once('style.load');
  map.setStyle(blankStyle);
  await loaded;
  return map;
}

/** Such a map and a control layer on it. */
export async function openControlMap() {
  const map = await openEmptyMap();
  const control = createControlLayer(map, ids);
  control.paint(lookTable, casings);
  control.showDay(15);
  const add = (): void => {
    map.addLayer(control.fill);
    map.addLayer(control.outline);
  };
  const remove = (): void => {
    map.removeLayer(ids.fill);
    map.removeLayer(ids.outline);
  };
  const show = (...shapes: readonly ControlShape[]): void => control.showMesh(toControlMesh(shapes));
  return { map, control, add, remove, show };
}
