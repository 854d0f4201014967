import type { Wording } from '../../domain/wording/Wording.ts';
import { type AreaFrame, yOf } from './areaFrame.ts';
import { type LabelPlace, labelPlace, labelPx, labelWidthPx } from './labelPlace.ts';
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
): readonly LabelPlace[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = wording.formatMessage({ id: 'chart.line' }, { ...name });
  const widthPx = labelWidthPx(text);
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
        labelPlace(text, align, fromPx, topPx),
      );
    });
  const besideTopPx = (km2: number) => Math.max(yOf(km2, frame) - labelPx / 2, 0);
  return [
    ...along(0),
    labelPlace(text, 'start', last.toPx + besidePx, besideTopPx(last.last)),
    labelPlace(text, 'end', first.fromPx - besidePx - widthPx, besideTopPx(first.first)),
    ...along(labelPx),
  ];
}
