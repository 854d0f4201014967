import { describe, expect, it } from 'vitest';
import { sides } from '../../src/domain/claim/Side.ts';
import type { PictureSign } from '../../src/domain/picture/PictureCaption.ts';
import { drawSign } from '../../src/export/picture/drawSign.ts';
import { palettes } from '../../src/theme/palette.ts';

const sizePx = 200;
/** The sign's patch, in parts of its size. */
const patch = { left: 0.05, width: 0.9, top: 0.175, height: 0.65 };

type Colour = readonly [number, number, number];

function draw(sign: PictureSign): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: sizePx, height: sizePx });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, sizePx, sizePx);
  drawSign(context, sign, { x: 0, y: 0, size: sizePx, paper: '#ffffff' });
  return context;
}

/** The colour on white paper, as strong as said. */
function onPaper(colour: string, strength: number): Colour {
  const channel = (at: number) => 255 + (Number.parseInt(colour.slice(at, at + 2), 16) - 255) * strength;
  return [channel(1), channel(3), channel(5)];
}

/** How much of one of the equal bands, into which the patch falls from left to right, has about that colour. */
function shareOf(colour: Colour, band: number, bands: number, context: CanvasRenderingContext2D): number {
  const widthPx = (patch.width * sizePx) / bands;
  const { data } = context.getImageData(
    Math.ceil(patch.left * sizePx + band * widthPx) + 1,
    Math.ceil(patch.top * sizePx) + 1,
    Math.floor(widthPx) - 2,
    Math.floor(patch.height * sizePx) - 2,
  );
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 6)) found += 1;
  }
  return found / (data.length / 4);
}

describe(drawSign, () => {
  it.each(sides)('stripes ground that %s lost in all the colours of its age, the latest first', (side) => {
    for (const { age } of [palettes.light, palettes.dark]) {
      const context = draw({ kind: 'lost-by-age', side, colours: age });
      for (const [band, colour] of age.entries()) {
        expect(shareOf(onPaper(colour, 0.85), band, age.length, context)).toBeGreaterThan(0.05);
        expect(shareOf(onPaper(colour, 0.16), band, age.length, context)).toBeGreaterThan(0.2);
      }
    }
  });

  it('stripes ground that was lost between two days in the holder’s colour, and leaves the rest free', () => {
    const colour = palettes.light.side.russia;
    const context = draw({ kind: 'lost', side: 'russia', colour });
    expect(shareOf(onPaper(colour, 0.65), 0, 1, context)).toBeGreaterThan(0.2);
    expect(shareOf([255, 255, 255], 0, 1, context)).toBeGreaterThan(0.2);
  });
});
