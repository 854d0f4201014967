import type { Side } from '../../domain/claim/Side.ts';
import type { PictureSign } from '../../domain/picture/PictureCaption.ts';

/** Signs are drawn on a square of so many units, like those of the page's legend. */
const box = 20;
const burst =
  'M10 1l1.9 5 4.5-2.9-1.6 5.1 5.2.9-4.6 2.6 3.4 4.1-5.3-.9.3 5.3L10 16l-3.8 4.2.3-5.3-5.3.9 3.4-4.1L0 9.1l5.2-.9L3.6 3.1 8.1 6z';
const diamond = 'M10 3.2 16.8 10 10 16.8 3.2 10z';
const halves = ['M9.4 1.8a8.2 8.2 0 0 0 0 16.4z', 'M10.6 1.8a8.2 8.2 0 0 1 0 16.4z'] as const;
const patch = 'M1 3.5h18v13H1z';

const emblems: Readonly<Record<Side, string>> = {
  russia: 'M5.5 8.75h9v2.5h-9z',
  ukraine: 'M10 7.4a2.6 2.6 0 1 0 .01 0z',
  us: 'M8.75 5.5h2.5v9h-2.5z',
  other: 'M10 6a4 4 0 1 0 .01 0zm0 1.6a2.4 2.4 0 1 1-.01 0z',
};

/** Falling, rising, upright and level, as the map's marks have them. */
const stripes: Readonly<Record<Side, string>> = {
  russia: 'M-2 8 12 22M-2 4 16 22M-2 0 20 22M0-2 22 20M4-2 22 16M8-2 22 12',
  ukraine: 'M-2 12 12-2M-2 16 16-2M-2 20 20-2M0 22 22 0M4 22 22 4M8 22 22 8',
  us: 'M3 0v20M6 0v20M9 0v20M12 0v20M15 0v20M18 0v20',
  other: 'M0 3h20M0 6h20M0 9h20M0 12h20M0 15h20M0 18h20',
};

/** On ground the map lets the slanted ones slant the other way. */
const groundStripes: Readonly<Record<Side, string>> = {
  ...stripes,
  russia: stripes.ukraine,
  ukraine: stripes.russia,
};

/** Those of lost ground slant like them, with more room between. */
const lostStripes: Readonly<Record<Side, string>> = {
  russia: 'M-2 8 8-2M-2 16 16-2M0 22 22 0M8 22 22 8',
  ukraine: 'M22 8 12-2M22 16 4-2M20 22-2 0M12 22-2 8',
  us: 'M3 0v20M9 0v20M15 0v20',
  other: 'M0 5h20M0 11h20M0 17h20',
};

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly paper: string;
}

/** Draws a sign of the legend with its top left corner at the spot. */
export function drawSign(context: CanvasRenderingContext2D, sign: PictureSign, spot: Spot): void {
  context.save();
  context.translate(spot.x, spot.y);
  context.scale(spot.size / box, spot.size / box);
  draw(context, sign, spot.paper);
  context.restore();
}

function draw(context: CanvasRenderingContext2D, sign: PictureSign, paper: string): void {
  switch (sign.kind) {
    case 'held': {
      const disc = new Path2D();
      disc.arc(10, 10, 7.5, 0, 2 * Math.PI);
      fill(context, disc, sign.colour, sign.isCertain ? 1 : 0.16);
      if (!sign.isCertain) outline(context, disc, sign.colour, 'broken');
      emblem(context, sign.side, sign.isCertain ? paper : sign.colour, 1);
      return;
    }
    case 'spoken':
      fill(context, new Path2D(diamond), sign.colour, 1);
      if (!sign.isCertain) fill(context, shrunk(diamond, 0.65), paper, 0.86);
      emblem(context, sign.side, sign.isCertain ? paper : sign.colour, 0.65);
      return;
    case 'rival':
      for (const index of [0, 1] as const) {
        const half = new Path2D(halves[index]);
        fill(context, half, sign.colours[index], 1);
        hatch(context, half, stripes[sign.sides[index]], { colour: paper, width: 1 });
      }
      return;
    case 'unspoken': {
      const ring = new Path2D();
      ring.arc(10, 10, 4, 0, 2 * Math.PI);
      outline(context, ring, sign.colour, 'solid');
      return;
    }
    case 'entry': {
      const disc = new Path2D();
      disc.arc(10, 10, 4.5, 0, 2 * Math.PI);
      fill(context, disc, sign.colour, sign.isCertain ? 1 : 0.16);
      if (!sign.isCertain) outline(context, disc, sign.colour, 'solid');
      return;
    }
    case 'strike':
      fill(context, new Path2D(burst), sign.colour, 1);
      if (!sign.isCertain) fill(context, shrunk(burst, 0.62), paper, 1);
      emblem(context, sign.side, sign.isCertain ? paper : sign.colour, 0.65);
      return;
    case 'area': {
      const area = new Path2D(patch);
      fill(context, area, sign.colour, sign.isCertain ? 0.16 : 0.08);
      if (sign.isCertain) hatch(context, area, groundStripes[sign.side], { colour: sign.colour, width: 1 });
      outline(context, area, sign.colour, sign.isCertain ? 'solid' : 'broken');
      return;
    }
    case 'ground': {
      const ground = new Path2D(patch);
      fill(context, ground, sign.colour, sign.opacity);
      if (sign.outline !== 'none') outline(context, ground, sign.colour, sign.outline);
      return;
    }
    case 'lost': {
      const ground = new Path2D(patch);
      hatch(context, ground, lostStripes[sign.side], { colour: sign.colour, width: 2, opacity: 0.65 });
      outline(context, ground, sign.colour, 'broken');
      return;
    }
    case 'lost-by-age': {
      const width = 18 / sign.colours.length;
      for (const [index, colour] of sign.colours.entries()) {
        const band = new Path2D();
        band.rect(1 + index * width, 3.5, width, 13);
        fill(context, band, colour, 0.16);
        hatch(context, band, lostStripes[sign.side], { colour, width: 2.5, opacity: 0.82 });
      }
      return;
    }
    default:
      return sign satisfies never;
  }
}

/** The path made smaller around the middle of the box. */
function shrunk(path: string, size: number): Path2D {
  const smaller = new Path2D();
  const corner = (box / 2) * (1 - size);
  smaller.addPath(new Path2D(path), new DOMMatrix([size, 0, 0, size, corner, corner]));
  return smaller;
}

function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string, opacity: number): void {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fill(path, 'evenodd');
  context.globalAlpha = 1;
}

function outline(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  kind: 'solid' | 'broken',
): void {
  context.setLineDash(kind === 'broken' ? [2.6, 1.8] : []);
  context.lineWidth = 1.75;
  context.strokeStyle = colour;
  context.stroke(path);
  context.setLineDash([]);
}

function emblem(context: CanvasRenderingContext2D, side: Side, colour: string, size: number): void {
  fill(context, shrunk(emblems[side], size), colour, 1);
}

function hatch(
  context: CanvasRenderingContext2D,
  within: Path2D,
  lines: string,
  {
    colour,
    width,
    opacity = 1,
  }: { readonly colour: string; readonly width: number; readonly opacity?: number },
): void {
  context.save();
  context.clip(within);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  context.stroke(new Path2D(lines));
  context.restore();
}
