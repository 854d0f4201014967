import type { PictureCaption } from '../../domain/picture/PictureCaption.ts';
import { pictureFonts } from './pictureFonts.ts';
import { scaleBarFor } from './scaleBarFor.ts';

/** CSS pixels. */
const widestPixels = 110;
const heightPixels = 12;
const gapPixels = 8;

/** Draws the scale bar and its length beside it, with its top left corner given in CSS pixels. */
export function drawScaleBar(
  context: CanvasRenderingContext2D,
  { view, units, colours }: PictureCaption,
  corner: { readonly x: number; readonly y: number },
): void {
  const { widthPixels, metres } = scaleBarFor(view, widestPixels);
  const label =
    metres >= 1000 ? `${metres / 1000}\u00a0${units.kilometres}` : `${metres}\u00a0${units.metres}`;
  const [left, right] = [corner.x + 1, corner.x + 1 + widthPixels];
  const bottom = corner.y + heightPixels;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, bottom - 6);
  context.lineTo(left, bottom);
  context.lineTo(right, bottom);
  context.lineTo(right, bottom - 6);
  context.stroke();
  context.fillStyle = colours.ink;
  context.font = pictureFonts.scale;
  context.fillText(label, right + gapPixels, bottom);
}
