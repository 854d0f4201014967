import { useId } from 'react';
import type { Side } from '../../domain/claim/Side.ts';
import type { AreaFigure, AreaStretch } from '../../domain/timeline/areaSeries.ts';
import { spanOnAxis } from '../../domain/timeline/spanOnAxis.ts';
import { AreaBand } from './AreaBand.tsx';
import styles from './AreaMark.module.css';
import { type AreaFrame, basePx, yOf } from './areaFrame.ts';

/** As wide as a claim's tick in the lanes below. */
const leastPx = 7;
/** Narrower than this a bound is its arrow alone. */
const leastHatchedPx = 14;

interface AreaMarkProps {
  readonly figure: AreaFigure;
  readonly side: Side;
  readonly frame: AreaFrame;
}

/** One figure: a line while it speaks, thin while it ages, a band where its day is not given; a bound with its open side. */
export function AreaMark({ figure, side, frame }: AreaMarkProps) {
  const hatchId = useId();
  return (
    <g data-side={side}>
      <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse">
        <line className={styles['hatch']} x1="2" x2="2" y2="4" />
      </pattern>
      {figure.stretches.map((stretch) =>
        stretch.footing === 'possible' ? (
          <AreaBand key={stretch.first} figure={figure} stretch={stretch} frame={frame} />
        ) : (
          <Level
            key={stretch.first}
            figure={figure}
            stretch={stretch}
            frame={frame}
            hatch={`url(#${hatchId})`}
          />
        ),
      )}
    </g>
  );
}

interface LevelProps extends Omit<AreaMarkProps, 'side'> {
  readonly stretch: AreaStretch;
  readonly hatch: string;
}

function Level({ figure: { quantity }, stretch, frame, hatch }: LevelProps) {
  const isAged = stretch.footing === 'aged';
  const span = spanOnAxis(stretch.first, stretch.last, frame.axis, frame.widthPx, isAged ? 0 : leastPx);
  if (!span) return null;
  const { fromPx, toPx } = span;
  const y = yOf(quantity.value, frame);
  const openTo = openEnd(quantity.op);
  const [top, bottom] = [Math.min(y, openTo ?? y), Math.max(y, openTo ?? y)];
  return (
    <g className={styles['level']} data-footing={stretch.footing} data-op={quantity.op}>
      {openTo !== null && toPx - fromPx >= leastHatchedPx && (
        <rect x={fromPx} width={toPx - fromPx} y={top} height={bottom - top} fill={hatch} />
      )}
      {openTo !== null && !isAged && <Arrow x={(fromPx + toPx) / 2} from={y} to={openTo} />}
      <line className={styles['line']} x1={fromPx} x2={toPx} y1={y} y2={y} />
    </g>
  );
}

/** To where the true value may lie: the ground line for "under", the top of the chart for "over". */
function openEnd(op: AreaFigure['quantity']['op']): number | null {
  if (op === '<' || op === '<=') return basePx;
  return op === '>' || op === '>=' ? 0 : null;
}

function Arrow({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  const back = to > from ? -4.5 : 4.5;
  return (
    <>
      <line className={styles['halo']} x1={x} x2={x} y1={from} y2={to} />
      <line className={styles['shaft']} x1={x} x2={x} y1={from} y2={to + back} />
      <path className={styles['head']} d={`M${x} ${to}l-3.5 ${back}h7z`} />
    </>
  );
}
