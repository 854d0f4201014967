import type { Map as MapLibreMap } from 'maplibre-gl';
import { maxCanvasPixels } from './createMap.ts';
import type { MapFrame } from './MapFrame.ts';
import type { MapPicture } from './MapPicture.ts';

/** A frame with new data takes a second or two on software graphics; one that hangs must not hold up the rest. */
const patienceMs = 20_000;
/** A film asks for picture after picture: resizing the canvas between any two would double their cost. */
const restMs = 250;

interface Stage {
  /** Shows the frame instead of the one that was rendered; `null` shows that one again. */
  pose(frame: MapFrame | null): void;
  /** Whether the frame, or for `null` the one last rendered, is what the map draws. */
  isShown(frame: MapFrame | null): boolean;
}

export interface MapCamera {
  take(frame: MapFrame | null, scale: number): Promise<MapPicture>;
  /** Refuses the pictures still to be taken. */
  stop(): void;
}

/** Takes pictures of a map at other pixel ratios than the screen's, one at a time. */
export function createCamera(map: MapLibreMap, stage: Stage): MapCamera {
  let lastTaken: Promise<unknown> = Promise.resolve();
  let resting = 0;
  let refuseNow: ((reason: Error) => void) | null = null;
  let isStopped = false;

  const takeNow = async (frame: MapFrame | null, asked: number): Promise<MapPicture> => {
    if (isStopped) throw new Error('The map is gone.');
    const gl = contextOf(map);
    if (gl.isContextLost()) throw new Error('The map has lost its graphics.');
    window.clearTimeout(resting);
    const scale = largestScale(map, gl, asked);
    if (map.getPixelRatio() !== scale) map.setPixelRatio(scale);
    stage.pose(frame);
    let stopWaiting = (): void => {};
    try {
      return await new Promise<MapPicture>((resolve, reject) => {
        refuseNow = reject;
        const patience = window.setTimeout(
          () => reject(new Error('The map was not drawn in time.')),
          patienceMs,
        );
        const onLost = (): void => reject(new Error('The map has lost its graphics.'));
        const onIdle = (): void => {
          // Within the event that follows the drawing: the buffer is not kept for later.
          if (stage.isShown(frame)) resolve({ image: copyOf(map.getCanvas()), scale, camera: cameraOf(map) });
        };
        map.on('idle', onIdle);
        map.on('webglcontextlost', onLost);
        map.triggerRepaint();
        stopWaiting = () => {
          window.clearTimeout(patience);
          map.off('idle', onIdle);
          map.off('webglcontextlost', onLost);
        };
      });
    } finally {
      stopWaiting();
      refuseNow = null;
      if (!isStopped) {
        stage.pose(null);
        resting = window.setTimeout(() => {
          map.setPixelRatio(window.devicePixelRatio);
          // Marks were painted for the picture's pixels.
          stage.pose(null);
        }, restMs);
      }
    }
  };

  return {
    take(frame, scale) {
      const taken = lastTaken.then(() => takeNow(frame, scale));
      lastTaken = taken.catch(() => undefined);
      return taken;
    },
    stop() {
      isStopped = true;
      window.clearTimeout(resting);
      refuseNow?.(new Error('The map is gone.'));
    },
  };
}

function contextOf(map: MapLibreMap): WebGL2RenderingContext {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new Error('The map cannot be drawn here.');
  return gl;
}

function largestScale(map: MapLibreMap, gl: WebGL2RenderingContext, asked: number): number {
  const { clientWidth, clientHeight } = map.getContainer();
  const most = Math.min(
    maxCanvasPixels,
    Number(gl.getParameter(gl.MAX_TEXTURE_SIZE)),
    Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)),
  );
  return Math.min(asked, most / Math.max(clientWidth, clientHeight, 1));
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const context = copy.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to copy the map to.');
  context.drawImage(canvas, 0, 0);
  return copy;
}

function cameraOf(map: MapLibreMap): MapPicture['camera'] {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}
