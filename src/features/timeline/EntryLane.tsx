import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { countIn } from '../../domain/collection/countIn.ts';
import type { EntryIndex } from '../../domain/collection/EntryIndex.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { toEntryColumns } from '../../domain/timeline/toEntryColumns.ts';
import { columnsPath } from './columnsPath.ts';
import styles from './EntryLanes.module.css';

/** Narrower, columns would run into one another. */
const leastColumnPx = 3;

interface EntryLaneProps {
  readonly name: string;
  readonly index: EntryIndex;
  readonly axis: AxisWindow;
  readonly widthPx: number;
}

/** How many entries of an opened file speak of which days of the axis, as a histogram. */
export function EntryLane({ name, index, axis, widthPx }: EntryLaneProps) {
  const { formatMessage, locale } = useIntl();
  const path = useMemo(
    () => (widthPx === 0 ? '' : columnsPath(toEntryColumns(index, axis, widthPx, leastColumnPx))),
    [index, axis, widthPx],
  );
  const words = formatMessage(
    { id: 'timeline.entries' },
    {
      name,
      count: countIn(index, axis),
      first: formatDay(axis.first, locale, 'long'),
      last: formatDay(axis.last, locale, 'long'),
    },
  );
  return (
    <div className={styles['lane']}>
      <span className={styles['name']} aria-hidden="true" title={name}>
        {name}
      </span>
      <svg
        role="img"
        aria-label={words}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        className={styles['columns']}
      >
        <path d={path} />
      </svg>
    </div>
  );
}
