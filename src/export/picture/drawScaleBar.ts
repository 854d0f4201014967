import type { PictureCaption } from '../../domain/picture/PictureCaption.ts';
import { pictureFonts } from './pictureFonts.ts';
import { scaleBarFor } from './scaleBarFor.ts';

/** CSS pixels. */
const widestPixels = 110;
const padding = 7;
const margin = 10;

/** Draws the scale bar in a corner of the map, its lower right one given in CSS pixels. */
export function drawScaleBar(
  context: CanvasRenderingContext2D,
  { view, units, colours }: PictureCaption,
  corner: { readonly x: number; readonly y: number },
): void {
  const { widthPixels, metres } = scaleBarFor(view, widestPixels);
  const label =
    metres >= 1000 ? `${metres / 1000}\u00a0${units.kilometres}` : `${metres}\u00a0${units.metres}`;
  const right = corner.x - margin - padding;
  const left = right - widthPixels;
  const bottom = corner.y - margin - padding;
  context.globalAlpha = 0.85;
  context.fillStyle = colours.paper;
  context.fillRect(left - padding, bottom - 19 - padding, widthPixels + 2 * padding, 19 + 2 * padding);
  context.globalAlpha = 1;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, bottom - 5);
  context.lineTo(left, bottom);
  context.lineTo(right, bottom);
  context.lineTo(right, bottom - 5);
  context.stroke();
  context.fillStyle = colours.ink;
  context.font = pictureFonts.scale;
  context.textAlign = 'center';
  context.fillText(label, (left + right) / 2, bottom - 8);
  context.textAlign = 'start';
}
