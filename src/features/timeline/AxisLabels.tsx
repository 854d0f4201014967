import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { axisMarks } from '../../domain/timeline/axisMarks.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { positionOnAxis } from '../../domain/timeline/positionOnAxis.ts';
import styles from './AxisLabels.module.css';
import { useWidthPx } from './useWidthPx.ts';

const letterRem = 0.47;
const gapPx = 12;

/** Dates below the slider, for the eye only: the slider speaks them. */
export function AxisLabels({ axis }: { readonly axis: AxisWindow }) {
  const { locale } = useIntl();
  const box = useRef<HTMLOListElement>(null);
  const widthPx = useWidthPx(box);
  // Read once: readers set the size of their letters before they come.
  const [letterPx] = useState(() => letterRem * readRemPx());
  return (
    <ol ref={box} className={styles['labels']} aria-hidden="true">
      {labelsThatFit(axis, widthPx, letterPx, locale).map(({ day, text, leftPx }) => (
        <li key={day} className={styles['label']} style={{ left: `${leftPx}px` }}>
          {text}
        </li>
      ))}
    </ol>
  );
}

/** From the left, each label that does not touch the one before; none reaches past the axis. */
function labelsThatFit(axis: AxisWindow, widthPx: number, letterPx: number, locale: string) {
  let freeFromPx = 0;
  return axisMarks(axis).flatMap(({ day, style }) => {
    const text = formatDay(day, locale, style);
    const labelPx = text.length * letterPx;
    const centrePx = positionOnAxis(day, axis) * widthPx;
    const leftPx = Math.min(Math.max(centrePx - labelPx / 2, 0), widthPx - labelPx);
    if (leftPx < freeFromPx) return [];
    freeFromPx = leftPx + labelPx + gapPx;
    return [{ day, text, leftPx }];
  });
}

function readRemPx(): number {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(sizePx) ? sizePx : 16;
}
