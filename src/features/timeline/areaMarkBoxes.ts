import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import type { LabelBox } from '../../domain/timeline/placeLabels.ts';
import { spanOnAxis } from '../../domain/timeline/spanOnAxis.ts';
import { type AreaFrame, yOf } from './areaFrame.ts';
import type { LayerLine } from './useLayerLines.ts';

/** Half of what a line and a band are high. */
const [linePx, bandPx] = [1, 5];

/** What words would hide if they stood there: the archive's lines, and the bands of figures without a day. */
export function areaMarkBoxes(
  figures: readonly AreaFigure[],
  lines: readonly LayerLine[],
  frame: AreaFrame,
): readonly LabelBox[] {
  const bands = figures.flatMap(({ quantity, stretches }) =>
    stretches.flatMap(({ footing, first, last }) => {
      const span = footing === 'possible' ? spanOnAxis(first, last, frame.axis, frame.widthPx, 0) : null;
      const y = yOf(quantity.value, frame);
      return span === null ? [] : [{ ...span, topPx: y - bandPx, bottomPx: y + bandPx }];
    }),
  );
  const steps = lines.flatMap(({ columns }) =>
    columns.map(({ fromPx, toPx, high, low }) => ({
      fromPx,
      toPx,
      topPx: yOf(high, frame) - linePx,
      bottomPx: yOf(low, frame) + linePx,
    })),
  );
  return [...bands, ...steps];
}
