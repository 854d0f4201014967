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

/** Milliseconds from a step to its frame. */
export interface FrameTimes {
  /** MapLibre has drawn it: the page is free again, the graphics card has its orders. */
  readonly rendered: number;
  /** The graphics card has carried them out. */
  readonly painted: number;
}

/** The first frame after `act` in which `isDrawn`. */
export function frameOf(
  map: MapLibreMap,
  act: () => void,
  isDrawn: () => boolean = () => true,
): Promise<FrameTimes> {
  return new Promise((resolve) => {
    let start = 0;
    const onRender = (): void => {
      if (!isDrawn()) return;
      const rendered = performance.now() - start;
      finish(glOf(map));
      const painted = performance.now() - start;
      map.off('render', onRender);
      resolve({ rendered, painted });
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

/**
 * Until the browser has put the last frame on the screen and has nothing left to do: it then makes the next frame as
 * soon as it is asked to, and no step waits for a clock.
 */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  await new Promise((resolve) => {
    setTimeout(resolve, idleMs);
  });
}

/** A little more than three frames. */
const idleMs = 60;
