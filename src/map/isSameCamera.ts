import type { Camera } from './MapFrame.ts';

const zoomDecimals = 2;
/** Four decimals of a degree are about 10 m: less than a pixel at the zooms a reader uses. */
const degreeDecimals = 4;

function isClose(first: number, second: number, decimals: number): boolean {
  return Math.abs(first - second) < 10 ** -decimals;
}

/** Whether two cameras show the same, so that moving from one to the other would only jitter. */
export function isSameCamera(first: Camera, second: Camera): boolean {
  return (
    isClose(first.zoom, second.zoom, zoomDecimals) &&
    isClose(first.latitude, second.latitude, degreeDecimals) &&
    isClose(first.longitude, second.longitude, degreeDecimals)
  );
}
