import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './MapFrame.ts';
import { planarSize } from './planarSize.ts';
import { roomAt } from './roomAt.ts';

/** Cells per axis of the search grid: a label needs a roomy place, not the roomiest. */
const cells = 24;

/** A point well inside the largest part of a shape, for its label; `null` for a shape without extent. */
export function labelPoint(geometry: Polygon | MultiPolygon): Position | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [rings] = polygons.toSorted(
    (a, b) =>
      planarSize({ type: 'Polygon', coordinates: b }) - planarSize({ type: 'Polygon', coordinates: a }),
  );
  const outer = rings?.[0];
  if (rings === undefined || outer === undefined || outer.length < 3) return null;
  const longitudes = outer.map(([longitude = 0]) => longitude);
  const latitudes = outer.map(([, latitude = 0]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: Position | null = null;
  let bestRoom = 0;
  for (let cell = 0; cell < cells ** 2; cell += 1) {
    const x = west + (((cell % cells) + 0.5) / cells) * (east - west);
    const y = south + ((Math.floor(cell / cells) + 0.5) / cells) * (north - south);
    const room = roomAt(x, y, rings, squeeze);
    if (room <= bestRoom) continue;
    bestRoom = room;
    best = [x, y];
  }
  return best;
}
