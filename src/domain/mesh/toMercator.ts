/** A place in Web Mercator, 0–1 from west to east and from north to south. */
export function toMercator(longitude: number, latitude: number): readonly [number, number] {
  const radians = (latitude * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
}
