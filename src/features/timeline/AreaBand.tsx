import { useId } from 'react';
import type { AreaFigure, AreaStretch } from '../../domain/timeline/areaSeries.ts';
import { positionOnAxis } from '../../domain/timeline/positionOnAxis.ts';
import { softEdges } from '../../domain/timeline/softEdges.ts';
import { spanOnAxis } from '../../domain/timeline/spanOnAxis.ts';
import styles from './AreaMark.module.css';
import { type AreaFrame, yOf } from './areaFrame.ts';

const leastPx = 7;
const thicknessPx = 9;

interface AreaBandProps {
  readonly figure: AreaFigure;
  readonly stretch: AreaStretch;
  readonly frame: AreaFrame;
}

/** A figure whose day is not given: hatched over the days it may mean, fading where even the span's end is coarse. */
export function AreaBand({ figure: { claim, quantity }, stretch, frame }: AreaBandProps) {
  const id = useId();
  const { axis, widthPx } = frame;
  const span = spanOnAxis(stretch.first, stretch.last, axis, widthPx, leastPx);
  if (!span) return null;
  const box = {
    x: span.fromPx,
    width: span.toPx - span.fromPx,
    y: yOf(quantity.value, frame) - thicknessPx / 2,
    height: thicknessPx,
  };
  const { fadeIn, fadeOut } = softEdges(claim.aboutTime);
  const fades = [...(fadeIn ? [fadeIn] : []), ...(fadeOut ? [[fadeOut[1], fadeOut[0]] as const] : [])];
  return (
    <g className={styles['band']}>
      <pattern
        id={`${id}hatch`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles['tint']} width="4" height="4" />
        <line className={styles['hatch']} x1="2" x2="2" y2="4" />
      </pattern>
      <mask id={`${id}mask`} maskUnits="userSpaceOnUse" {...box}>
        <rect {...box} fill="white" />
        {fades.map(([outer, inner], index) => (
          <Fade
            key={outer}
            id={`${id}fade${index}`}
            outerPx={positionOnAxis(outer, axis) * widthPx}
            innerPx={positionOnAxis(inner, axis) * widthPx}
            box={box}
          />
        ))}
      </mask>
      <rect {...box} fill={`url(#${id}hatch)`} mask={`url(#${id}mask)`} />
    </g>
  );
}

interface FadeProps {
  readonly id: string;
  readonly outerPx: number;
  readonly innerPx: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Takes the band away from the outer day on; past the inner one it takes nothing. */
function Fade({ id, outerPx, innerPx, box }: FadeProps) {
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={outerPx} x2={innerPx}>
        <stop offset="0" stopColor="black" />
        <stop offset="1" stopColor="black" stopOpacity="0" />
      </linearGradient>
      <rect {...box} fill={`url(#${id})`} />
    </>
  );
}
