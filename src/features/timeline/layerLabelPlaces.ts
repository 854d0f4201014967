import type { Wording } from '../../domain/wording/Wording.ts';
import { type AreaFrame, yOf } from './areaFrame.ts';
import { type AreaLabelPlace, labelPx, letterPx } from './areaLabelPlaces.ts';
import type { LayerLine } from './useLayerLines.ts';

const gapPx = 2;
const besidePx = 4;

/**
 * Where a layer's line could be named: over or under it, at its end or at its beginning, clear of all its steps there;
 * beside its end or its beginning; else a row further off, next to the name of a line that runs along it.
 */
export function layerLabelPlaces(
  { name, columns }: LayerLine,
  frame: AreaFrame,
  wording: Wording,
): readonly AreaLabelPlace[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = wording.formatMessage({ id: 'chart.line' }, { ...name });
  const widthPx = text.length * letterPx;
  const at = (align: 'start' | 'end', fromPx: number, topPx: number): AreaLabelPlace => ({
    text,
    align,
    fromPx,
    toPx: fromPx + widthPx,
    topPx,
    bottomPx: topPx + labelPx,
  });
  const ends = [
    { align: 'end', fromPx: last.toPx - widthPx },
    { align: 'start', fromPx: first.fromPx },
  ] as const;
  const along = (offPx: number) =>
    ends.flatMap(({ align, fromPx }) => {
      const beside = columns.filter((column) => column.toPx > fromPx && column.fromPx < fromPx + widthPx);
      const topOfLine = Math.min(...beside.map(({ high }) => yOf(high, frame)));
      const footOfLine = Math.max(...beside.map(({ low }) => yOf(low, frame)));
      return [topOfLine - labelPx - gapPx - offPx, footOfLine + gapPx + offPx].map((topPx) =>
        at(align, fromPx, topPx),
      );
    });
  const besideTopPx = (km2: number) => Math.max(yOf(km2, frame) - labelPx / 2, 0);
  return [
    ...along(0),
    at('start', last.toPx + besidePx, besideTopPx(last.last)),
    at('end', first.fromPx - besidePx - widthPx, besideTopPx(first.first)),
    ...along(labelPx),
  ];
}
