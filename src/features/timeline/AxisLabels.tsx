import { useRef } from 'react';
import { formatDay } from '../../domain/day/formatDay.ts';
import { axisMarks } from '../../domain/timeline/axisMarks.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { positionOnAxis } from '../../domain/timeline/positionOnAxis.ts';
import styles from './AxisLabels.module.css';
import { useWidthPx } from './useWidthPx.ts';

const letterPx = 7.5;
const gapPx = 12;

/** Dates below the slider, for the eye only: the slider speaks them. */
export function AxisLabels({ axis }: { readonly axis: AxisWindow }) {
  const box = useRef<HTMLOListElement>(null);
  const widthPx = useWidthPx(box);
  return (
    <ol ref={box} className={styles['labels']} aria-hidden="true">
      {labelsThatFit(axis, widthPx).map(({ day, text, leftPx }) => (
        <li key={day} className={styles['label']} style={{ left: `${leftPx}px` }}>
          {text}
        </li>
      ))}
    </ol>
  );
}

/** From the left, each label that does not touch the one before; none reaches past the axis. */
function labelsThatFit(axis: AxisWindow, widthPx: number) {
  let freeFromPx = 0;
  return axisMarks(axis).flatMap(({ day, style }) => {
    const text = formatDay(day, 'en-GB', style);
    const labelPx = text.length * letterPx;
    const centrePx = positionOnAxis(day, axis) * widthPx;
    const leftPx = Math.min(Math.max(centrePx - labelPx / 2, 0), widthPx - labelPx);
    if (leftPx < freeFromPx) return [];
    freeFromPx = leftPx + labelPx + gapPx;
    return [{ day, text, leftPx }];
  });
}
