/**
 * The atlas lets a ring run on across the 180th meridian, which on a flat map would draw a band around the
 * world. Cuts such a polygon into parts that stay within -180 and 180 degrees, as RFC 7946 asks.
 */
export function cutAtAntimeridian(polygon) {
  if (!polygon.some(crossesAntimeridian)) return [polygon];
  if (polygon.length > 1) throw new Error('a ring with holes crosses the antimeridian');
  const ring = unwrap(polygon[0]);
  return [-360, 0, 360]
    .map((shift) => ring.map(([longitude, latitude]) => [longitude + shift, latitude]))
    .map((shifted) => keepBelow(keepAbove(shifted, -180), 180))
    .filter((part) => part.length > 3)
    .map((part) => [part]);
}

const crossesAntimeridian = (ring) =>
  ring.slice(1).some(([longitude], index) => Math.abs(longitude - ring[index][0]) > 180);

/** Lets the longitudes run on past 180, and leads a ring that goes round the south pole down to it. */
function unwrap(ring) {
  const unwrapped = [ring[0]];
  for (const [longitude, latitude] of ring.slice(1)) {
    const turns = Math.round((unwrapped.at(-1)[0] - longitude) / 360);
    unwrapped.push([longitude + turns * 360, latitude]);
  }
  const first = unwrapped[0];
  const last = unwrapped.at(-1);
  const goesRoundThePole = Math.abs(last[0] - first[0]) > 180;
  return goesRoundThePole ? [...unwrapped, [last[0], -90], [first[0], -90], first] : unwrapped;
}

const keepBelow = (ring, limit) => keep(ring, limit, (longitude) => longitude <= limit);
const keepAbove = (ring, limit) => keep(ring, limit, (longitude) => longitude >= limit);

/** Sutherland and Hodgman's clipping of a ring by one meridian. */
function keep(ring, limit, isKept) {
  const kept = [];
  for (const [index, point] of ring.entries()) {
    const previous = ring[index - 1];
    if (previous !== undefined && isKept(previous[0]) !== isKept(point[0])) {
      const share = (limit - previous[0]) / (point[0] - previous[0]);
      kept.push([limit, previous[1] + share * (point[1] - previous[1])]);
    }
    if (isKept(point[0])) kept.push(point);
  }
  const isOpen = kept.length > 0 && (kept[0][0] !== kept.at(-1)[0] || kept[0][1] !== kept.at(-1)[1]);
  return isOpen ? [...kept, kept[0]] : kept;
}
