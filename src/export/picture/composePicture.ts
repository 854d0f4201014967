import type { PictureCaption } from '../../domain/picture/PictureCaption.ts';
import { drawScaleBar } from './drawScaleBar.ts';
import { drawSign } from './drawSign.ts';
import { layOutFoot, layOutHead, scaleSpot, signPixels, type WidthOf } from './layOutCaption.ts';
import { pictureFonts } from './pictureFonts.ts';

/**
 * The map with all that must be known about it in one picture: title and date above, scale, legend, sources and
 * attribution below. `scale` is how many pixels of the map's picture one CSS pixel has; the words have as many.
 */
export function composePicture(
  map: HTMLCanvasElement,
  caption: PictureCaption,
  scale: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  const widthOf: WidthOf = (text, font) => {
    context.font = pictureFonts[font];
    return context.measureText(text).width;
  };
  const width = map.width / scale;
  const head = layOutHead(caption, width, widthOf);
  const foot = layOutFoot(caption, width, widthOf);
  // The map starts on a whole pixel: half a pixel would blur all of it.
  const mapTop = Math.round(head.height * scale);
  const footTop = mapTop + map.height;
  canvas.width = map.width;
  canvas.height = footTop + Math.round(foot.height * scale);

  const { paper, ink, inkQuiet, rule } = caption.colours;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, 0, mapTop);
  context.scale(scale, scale);
  context.fillStyle = rule;
  context.fillRect(0, mapTop / scale - 1, width, 1);
  context.fillRect(0, footTop / scale, width, 1);
  // On the map it would hide names.
  drawScaleBar(context, caption, { x: scaleSpot.x, y: footTop / scale + scaleSpot.y });
  for (const [band, top] of [
    [head, 0],
    [foot, footTop / scale],
  ] as const) {
    for (const { text, font, isQuiet, x, y } of band.lines) {
      context.font = pictureFonts[font];
      context.fillStyle = isQuiet ? inkQuiet : ink;
      context.fillText(text, x, top + y);
    }
    for (const { sign, x, y } of band.signs) {
      drawSign(context, sign, { x, y: top + y, size: signPixels, paper });
    }
  }
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to draw a picture on.');
  return context;
}
