import type { Map as MapLibreMap } from 'maplibre-gl';

export function glOf(map: MapLibreMap): WebGL2RenderingContext {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('The map has no WebGL 2.');
  return gl;
}

const pixel = new Uint8Array(4);

/** Waits until what was drawn is drawn: reading a pixel cannot be answered before. */
function finish(gl: WebGL2RenderingContext): void {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
}

/** Milliseconds from `act` to the end of the first frame in which `isDrawn`. */
export function frameOf(
  map: MapLibreMap,
  act: () => void,
  isDrawn: () => boolean = () => true,
): Promise<number> {
  return new Promise((resolve) => {
    let start = 0;
    const onRender = (): void => {
      if (!isDrawn()) return;
      finish(glOf(map));
      map.off('render', onRender);
      resolve(performance.now() - start);
    };
    map.on('render', onRender);
    start = performance.now();
    act();
  });
}

/** Draws one more frame and reads it, before the browser takes the picture away. */
export function pictureOf(map: MapLibreMap): Promise<Uint8Array> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const gl = glOf(map);
      const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
      const data = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
      resolve(data);
    });
    map.triggerRepaint();
  });
}

/** A tenth of the way from black to white: more than two ways of smoothing an edge differ by. */
const clearly = 25;

/** The share of pixels that clearly differ in any channel. */
export function differingShare(one: Uint8Array, other: Uint8Array): number {
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) {
    const isDifferent = [0, 1, 2].some(
      (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > clearly,
    );
    if (isDifferent) differing += 1;
  }
  return differing / (one.length / 4);
}

/** Until the browser has put the last frame on the screen and has nothing left to do. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
