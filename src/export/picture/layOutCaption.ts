import type { PictureCaption, PictureSign } from '../../domain/picture/PictureCaption.ts';
import type { pictureFonts } from './pictureFonts.ts';
import { wrapText } from './wrapText.ts';

type Font = keyof typeof pictureFonts;

/** A line of words by its baseline; lengths in CSS pixels from the top left of its band. */
interface PlacedLine {
  readonly text: string;
  readonly font: Font;
  readonly isQuiet: boolean;
  readonly x: number;
  readonly y: number;
}

interface PlacedSign {
  readonly sign: PictureSign;
  readonly x: number;
  readonly y: number;
}

interface Band {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly signs: readonly PlacedSign[];
}

/** CSS pixels. */
const marginPixels = 16;
export const signPixels = 18;
/** Of the scale bar in the foot. */
export const scaleSpot = { x: marginPixels, y: 10 } as const;
const scaleRoom = 24;
const lineHeights: Readonly<Record<Font, number>> = { title: 30, date: 25, text: 19, small: 16, scale: 16 };
const columnPixels = 290;
const signRoom = signPixels + 8;

export type WidthOf = (text: string, font: Font) => number;

interface Words {
  readonly text: string;
  readonly font: Font;
  readonly isQuiet?: boolean;
}

/** Lines below each other, wrapped to the width. */
function stack(words: readonly Words[], at: { x: number; y: number; width: number }, widthOf: WidthOf): Band {
  let y = at.y;
  const lines = words.flatMap(({ text, font, isQuiet = false }) =>
    wrapText(text, at.width, (part) => widthOf(part, font)).map((line): PlacedLine => {
      y += lineHeights[font];
      return { text: line, font, isQuiet, x: at.x, y: y - lineHeights[font] * 0.28 };
    }),
  );
  return { height: y - at.y, lines, signs: [] };
}

/** What stands above the map: what it is, of which day, and whose picture. */
export function layOutHead({ title, date, question }: PictureCaption, width: number, widthOf: WidthOf): Band {
  const words: readonly Words[] = [
    { text: title, font: 'title' },
    { text: date, font: 'date' },
    ...question.map((text): Words => ({ text, font: 'text' })),
  ];
  const band = stack(words, { x: marginPixels, y: 10, width: width - 2 * marginPixels }, widthOf);
  return { ...band, height: band.height + 22 };
}

/** What stands below it: room for the scale bar, the signs in columns, then notes, sources and attribution. */
export function layOutFoot(caption: PictureCaption, width: number, widthOf: WidthOf): Band {
  const free = width - 2 * marginPixels;
  const columns = Math.max(1, Math.floor(free / columnPixels));
  const columnWidth = free / columns;
  const lines: PlacedLine[] = [];
  const signs: PlacedSign[] = [];
  let y = 12 + scaleRoom;
  for (let first = 0; first < caption.legend.length; first += columns) {
    const row = caption.legend.slice(first, first + columns).map(({ sign, words }, column) => {
      const x = marginPixels + column * columnWidth;
      signs.push({ sign, x, y: y + 1 });
      const at = { x: x + signRoom, y, width: columnWidth - signRoom - 12 };
      return stack([{ text: words, font: 'text' }], at, widthOf);
    });
    lines.push(...row.flatMap((entry) => entry.lines));
    y += Math.max(...row.map(({ height }) => height)) + 3;
  }
  const below: readonly Words[] = [
    ...caption.notes.map((text): Words => ({ text, font: 'small' })),
    { text: caption.sources, font: 'small' },
    { text: caption.attribution, font: 'small', isQuiet: true },
  ];
  const band = stack(below, { x: marginPixels, y: y + 6, width: free }, widthOf);
  return { height: y + 6 + band.height + 12, lines: [...lines, ...band.lines], signs };
}
