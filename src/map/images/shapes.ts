import type { Shape } from './paintPixels.ts';

/** A mark is asked for tens of thousands of points at once, where `Math.hypot` costs ten times as much. */
function distanceTo(x: number, y: number, toX: number, toY: number): number {
  return Math.sqrt((x - toX) ** 2 + (y - toY) ** 2);
}

/** All points within `radius` of `(centreX, centreY)`. */
export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => distanceTo(x, y, centreX, centreY) <= radius;
}

/** The band between two radii. */
export function ring(centreX: number, centreY: number, inner: number, outer: number): Shape {
  return (x, y) => {
    const distance = distanceTo(x, y, centreX, centreY);
    return distance >= inner && distance <= outer;
  };
}

/** A ring broken into `dashes` equal strokes; `share` of each turn is drawn. */
export function brokenRing(
  centre: number,
  inner: number,
  outer: number,
  dashes: number,
  share: number,
): Shape {
  const whole = ring(centre, centre, inner, outer);
  return (x, y) => {
    if (!whole(x, y)) return false;
    const turn = Math.atan2(y - centre, x - centre) / (2 * Math.PI) + 0.5;
    return (turn * dashes) % 1 < share;
  };
}

/** An upright rectangle around `(centre, centre)`. */
export function bar(centre: number, halfWidth: number, halfHeight: number): Shape {
  return (x, y) => Math.abs(x - centre) <= halfWidth && Math.abs(y - centre) <= halfHeight;
}

/** A square on its corner. */
export function diamond(centre: number, radius: number): Shape {
  return (x, y) => Math.abs(x - centre) + Math.abs(y - centre) <= radius;
}

/** A star whose edge swings straight between two radii, its first point upwards. */
export function burst(centre: number, inner: number, outer: number, points: number): Shape {
  return (x, y) => {
    const turn = (Math.atan2(y - centre, x - centre) / (2 * Math.PI) + 1.25) * points;
    const toPoint = Math.abs((turn % 1) - 0.5) * 2;
    return distanceTo(x, y, centre, centre) <= inner + (outer - inner) * toPoint;
  };
}

/** Stripes along `angle` (radians, 0 is level), `width` thick, one every `period`. */
export function stripes(angle: number, period: number, width: number): Shape {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return (x, y) => {
    const across = y * cosine - x * sine;
    return ((across % period) + period) % period < width;
  };
}

/** Points inside both. */
export function both(first: Shape, second: Shape): Shape {
  return (x, y) => first(x, y) && second(x, y);
}
