import { toMercator } from '../../domain/mesh/toMercator.ts';
import type { EventBox, EventGrid } from './createEventGrid.ts';
import { type EventTable, type EventWindow, isShownIn } from './EventTable.ts';
import { fromMercator } from './fromMercator.ts';

/** CSS pixels from the top left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** As much of the map as tells what of the world is where on the screen. */
export interface ScreenView {
  project(lngLat: [number, number]): ScreenPoint;
  unproject(point: [number, number]): { readonly lng: number; readonly lat: number };
}

/** Points around a circle that bound what the circle holds, also where the map is turned or pitched. */
const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/**
 * The event in the window that is nearest to a point of the screen, at most `reachPixels` off; of several at one
 * place the one drawn last. An index into the table; `null` for none.
 */
export function nearestEvent(
  map: ScreenView,
  table: EventTable,
  grid: EventGrid,
  window: EventWindow,
  { x, y }: ScreenPoint,
  reachPixels: number,
): number | null {
  const [originX, originY] = table.origin;
  let nearest: number | null = null;
  let nearestDistance = reachPixels;
  const around = boxAround(map, { x, y }, reachPixels);
  for (let world = Math.floor(around.west); world <= Math.floor(around.east); world += 1) {
    const shift = world + originX;
    const box = {
      west: around.west - shift,
      east: around.east - shift,
      north: around.north - originY,
      south: around.south - originY,
    };
    grid.visit(box, (event) => {
      if (!isShownIn(table, event, window)) return;
      const [eventX, eventY] = [table.positions[event * 2] ?? 0, table.positions[event * 2 + 1] ?? 0];
      const at = map.project(fromMercator(eventX + shift, eventY + originY));
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance > nearestDistance || (distance === nearestDistance && event < (nearest ?? 0))) return;
      nearest = event;
      nearestDistance = distance;
    });
  }
  return nearest;
}

function boxAround(map: ScreenView, { x, y }: ScreenPoint, reachPixels: number): EventBox {
  // An eighth of a turn between them: a little further out, they bound the whole circle.
  const reach = reachPixels * Math.SQRT2;
  const corners = directions.map((angle) => {
    const { lng, lat } = map.unproject([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
    return toMercator(lng, lat);
  });
  const xs = corners.map(([cornerX]) => cornerX);
  const ys = corners.map(([, cornerY]) => cornerY);
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}
