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

/** Four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws one more frame and reads it, before the browser takes the picture away. */
export function pictureOf(map: MapLibreMap): Promise<Picture> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const gl = glOf(map);
      const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
      const data = new Uint8Array(width * height * 4);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
      resolve({ width, height, data });
    });
    map.triggerRepaint();
  });
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
