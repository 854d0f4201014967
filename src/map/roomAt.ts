import type { Position } from 'geojson';

/** Distance from a point to a polygon's nearest edge, negative outside; in degrees, longitudes shortened by `squeeze`. */
export function roomAt(
  x: number,
  y: number,
  rings: readonly (readonly Position[])[],
  squeeze: number,
): number {
  let isInside = false;
  // Squared, and numbers read one by one: a label asks for hundreds of thousands of them while the map is loading.
  let nearest = Infinity;
  for (const ring of rings) {
    let fromX = ring.at(-1)?.[0] ?? 0;
    let fromY = ring.at(-1)?.[1] ?? 0;
    for (let at = 0; at < ring.length; at += 1) {
      const toX = ring[at]?.[0] ?? 0;
      const toY = ring[at]?.[1] ?? 0;
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) {
        isInside = !isInside;
      }
      const alongX = (toX - fromX) * squeeze;
      const alongY = toY - fromY;
      const pointX = (x - fromX) * squeeze;
      const pointY = y - fromY;
      const length = alongX ** 2 + alongY ** 2;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, (pointX * alongX + pointY * alongY) / length));
      const apart = (pointX - share * alongX) ** 2 + (pointY - share * alongY) ** 2;
      if (apart < nearest) nearest = apart;
      fromX = toX;
      fromY = toY;
    }
  }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
