import type { Position } from 'geojson';

/** Distance from a point to a polygon's nearest edge, negative outside; in degrees, longitudes shortened by `squeeze`. */
export function roomAt(
  x: number,
  y: number,
  rings: readonly (readonly Position[])[],
  squeeze: number,
): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [index, [fromX = 0, fromY = 0]] of ring.entries()) {
      const [toX = 0, toY = 0] = ring[(index + 1) % ring.length] ?? [];
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) {
        isInside = !isInside;
      }
      const [alongX, alongY] = [(toX - fromX) * squeeze, toY - fromY];
      const [pointX, pointY] = [(x - fromX) * squeeze, y - fromY];
      const length = alongX ** 2 + alongY ** 2;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, (pointX * alongX + pointY * alongY) / length));
      nearest = Math.min(nearest, Math.hypot(pointX - share * alongX, pointY - share * alongY));
    }
  }
  return isInside ? nearest : -nearest;
}
