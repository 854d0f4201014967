import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { areaTicks } from '../../domain/timeline/areaTicks.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { describeQuantity } from '../../domain/wording/describeQuantity.ts';
import { formatFigure } from '../../domain/wording/figureSign.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { AreaLabels } from './AreaLabels.tsx';
import { AreaMark } from './AreaMark.tsx';
import styles from './AreaPlot.module.css';
import { type AreaFrame, heightPx, yOf } from './areaFrame.ts';
import { ChosenDay } from './ChosenDay.tsx';
import { LayerMark } from './LayerMark.tsx';
import { useLayerLines } from './useLayerLines.ts';
import { useWidthPx } from './useWidthPx.ts';

interface AreaPlotProps {
  readonly figures: readonly AreaFigure[];
  readonly axis: AxisWindow;
  readonly largestKm2: number;
}

/** The chart itself, as wide as the lanes below it and on their days. */
export function AreaPlot({ figures, axis, largestKm2 }: AreaPlotProps) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidthPx(box);
  const actors = useClaimline(selectActorsById);
  const frame: AreaFrame = useMemo(() => ({ axis, widthPx, largestKm2 }), [axis, widthPx, largestKm2]);
  const ticks = areaTicks(largestKm2);
  const lines = useLayerLines(frame);
  const first = formatDay(axis.first, intl.locale, 'long');
  const last = formatDay(axis.last, intl.locale, 'long');
  return (
    <div ref={box} className={styles['plot']}>
      <svg
        className={styles['drawing']}
        width="100%"
        height={heightPx}
        role="img"
        aria-label={intl.formatMessage({ id: 'chart.image' }, { first, last })}
      >
        {ticks.map((km2, index) => (
          <g key={km2} transform={`translate(0 ${yOf(km2, frame)})`}>
            <line className={styles['grid']} data-base={km2 === 0} x2="100%" />
            <text className={styles['tick']} dy="0.32em">
              {index === ticks.length - 1
                ? describeQuantity({ op: '=', value: km2, unit: 'km2' }, intl)
                : formatFigure(km2, intl)}
            </text>
          </g>
        ))}
        {widthPx > 0 && (
          <>
            <ChosenDay frame={frame} />
            {lines.map((line) => (
              <LayerMark key={line.layer.id} line={line} frame={frame} />
            ))}
            {figures.map((figure) => (
              <AreaMark
                key={figure.claim.id}
                figure={figure}
                side={actors.get(figure.claim.actor)?.side ?? 'other'}
                frame={frame}
              />
            ))}
          </>
        )}
      </svg>
      {widthPx > 0 && <AreaLabels figures={figures} lines={lines} frame={frame} />}
    </div>
  );
}
