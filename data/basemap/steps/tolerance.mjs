const centre = [35.5, 51]; // of the frame: the farther from it, the coarser the world may be
const nearDegrees = 10;
const nearToleranceKm = 1.5; // what the atlas itself resolves
const farToleranceKm = 40;
const toleranceKmPerDegree = 0.8;
const kmPerDegree = 111.2;

/** How far off a coast may be drawn: about a pixel at the zoom at which it comes into view. */
function toleranceKm(point) {
  const degrees = Math.hypot(point[0] - centre[0], point[1] - centre[1]);
  const farther = Math.max(0, degrees - nearDegrees);
  return Math.min(nearToleranceKm + farther * toleranceKmPerDegree, farToleranceKm);
}

/** Three decimals (100 m) near, two (1 km) beyond. The point alone decides, so that shared borders stay shared. */
export function roundPoint(point) {
  const decimals = toleranceKm(point) < 4 ? 3 : 2;
  return point.map((degrees) => Number(degrees.toFixed(decimals)));
}

/** The area of a triangle, in squares of the tolerance at its middle corner. */
export function triangleInTolerances([first, middle, last]) {
  return Math.abs(crossProduct(first, middle, last)) / 2 / squareOfTolerance(middle);
}

/** The area of a closed ring, in squares of the tolerance at its first corner. */
export function ringInTolerances(ring) {
  const [first, ...others] = ring;
  const twice = others
    .slice(1)
    .reduce((sum, point, index) => sum + crossProduct(first, others[index], point), 0);
  return Math.abs(twice) / 2 / squareOfTolerance(first);
}

const crossProduct = (first, middle, last) =>
  (middle[0] - first[0]) * (last[1] - first[1]) - (last[0] - first[0]) * (middle[1] - first[1]);

/** In square degrees, which are smaller the farther they lie from the equator. */
function squareOfTolerance(point) {
  const squareKm = kmPerDegree ** 2 * Math.cos((point[1] * Math.PI) / 180);
  return toleranceKm(point) ** 2 / squareKm;
}
