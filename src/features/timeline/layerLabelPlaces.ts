import type { Wording } from '../../domain/wording/Wording.ts';
import { type AreaFrame, yOf } from './areaFrame.ts';
import { type AreaLabelPlace, labelPx, letterPx } from './areaLabelPlaces.ts';
import type { LayerLine } from './useLayerLines.ts';

const gapPx = 2;

/**
 * Where a layer's line could be named: over or under it, at its end or at its beginning, clear of all its steps there;
 * else a row further off, next to the name of a line that runs along it.
 */
export function layerLabelPlaces(
  { name, columns }: LayerLine,
  frame: AreaFrame,
  wording: Wording,
): readonly AreaLabelPlace[] {
  const [firstPx, lastPx] = [columns[0]?.fromPx, columns.at(-1)?.toPx];
  if (firstPx === undefined || lastPx === undefined) return [];
  const text = wording.formatMessage({ id: 'chart.line' }, { ...name });
  const widthPx = text.length * letterPx;
  const ends = [
    { align: 'end', fromPx: lastPx - widthPx },
    { align: 'start', fromPx: firstPx },
  ] as const;
  return [0, labelPx].flatMap((offPx) =>
    ends.flatMap(({ align, fromPx }) => {
      const toPx = fromPx + widthPx;
      const beside = columns.filter((column) => column.toPx > fromPx && column.fromPx < toPx);
      const topOfLine = Math.min(...beside.map(({ high }) => yOf(high, frame)));
      const footOfLine = Math.max(...beside.map(({ low }) => yOf(low, frame)));
      return [topOfLine - labelPx - gapPx - offPx, footOfLine + gapPx + offPx].map((topPx) => ({
        text,
        align,
        fromPx,
        toPx,
        topPx,
        bottomPx: topPx + labelPx,
      }));
    }),
  );
}
