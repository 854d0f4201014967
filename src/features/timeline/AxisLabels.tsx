import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { type AxisMark, axisMarks } from '../../domain/timeline/axisMarks.ts';
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

interface AxisLabel extends AxisMark {
  readonly text: string;
  readonly leftPx: number;
  readonly rightPx: number;
}

/**
 * The years first, then every month, or every second, third, … counted from a year: the first choice of which none
 * touch.
 */
function labelsThatFit(axis: AxisWindow, widthPx: number, letterPx: number, locale: string) {
  const labels = axisMarks(axis).map(({ day, style }): AxisLabel => {
    const text = formatDay(day, locale, style);
    const labelPx = text.length * letterPx;
    const centrePx = positionOnAxis(day, axis) * widthPx;
    // None reaches past the axis.
    const leftPx = Math.min(Math.max(centrePx - labelPx / 2, 0), widthPx - labelPx);
    return { day, style, text, leftPx, rightPx: leftPx + labelPx };
  });
  // Without the year the months of a long axis would mean little.
  const years = yearsThatFit(labels.filter(bearsYear));
  const start = labels.findLastIndex(bearsYear);
  const choices = monthStrides.map((stride) =>
    labels.filter(
      (label, index) =>
        years.includes(label) ||
        (!bearsYear(label) && (index - start) % stride === 0 && years.every((year) => !touch(label, year))),
    ),
  );
  return choices.find(areApart) ?? years;
}

const monthStrides = [1, 2, 3, 4, 6, 12] as const;
const yearStrides = [1, 2, 5, 10, 20, 50] as const;

function bearsYear({ style }: AxisMark): boolean {
  return style === 'month' || style === 'year';
}

/** Every year, or every second, fifth, … counted from the last. */
function yearsThatFit(years: readonly AxisLabel[]): readonly AxisLabel[] {
  const choices = yearStrides.map((stride) =>
    years.filter((_, index) => (years.length - 1 - index) % stride === 0),
  );
  return choices.find(areApart) ?? years.slice(-1);
}

function areApart(labels: readonly AxisLabel[]): boolean {
  return labels.every((label, index) => labels.slice(index + 1).every((other) => !touch(label, other)));
}

function touch(one: AxisLabel, other: AxisLabel): boolean {
  return one.leftPx < other.rightPx + gapPx && other.leftPx < one.rightPx + gapPx;
}

function readRemPx(): number {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(sizePx) ? sizePx : 16;
}
