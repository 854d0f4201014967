/**
 * Origins stand on this grid of the world: hatches are anchored at them, and must not jump when shapes come or go.
 * From zoom 6 on a step of it is a whole number of 8 px tiles.
 */
const originStep = 1 / 4096;

/**
 * The grid's corner nearest to the middle of all points, in Web Mercator; the world's corner for none.
 * @param points two numbers each
 */
export function originAround(points: ArrayLike<number>): readonly [number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  if (west > east) return [0, 0];
  const snap = (value: number): number => Math.round(value / originStep) * originStep;
  return [snap((west + east) / 2), snap((north + south) / 2)];
}
