import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import styles from './AreaChart.module.css';
import { AreaPlot } from './AreaPlot.tsx';
import { AreaReadingText } from './AreaReadingText.tsx';
import { AreaTable } from './AreaTable.tsx';
import { useAreaSeries } from './useAreaSeries.ts';
import { useIsWide } from './useIsWide.ts';

/** Who claimed how much ground to be held, on the timeline's own axis; as a table, and in words for the chosen date. */
export function AreaChart({ axis }: { readonly axis: AxisWindow }) {
  const { formatMessage } = useIntl();
  const { figures, largestKm2 } = useAreaSeries();
  const isWide = useIsWide();
  const [isTable, setIsTable] = useState(false);
  if (largestKm2 === null) return null;
  const chart = (
    <>
      <div className={styles['head']}>
        <AreaReadingText figures={figures} />
        <button type="button" className={styles['swap']} onClick={() => setIsTable(!isTable)}>
          {formatMessage({ id: isTable ? 'chart.asChart' : 'chart.asTable' })}
        </button>
      </div>
      {isTable ? (
        <AreaTable figures={figures} />
      ) : (
        <AreaPlot figures={figures} axis={axis} largestKm2={largestKm2} />
      )}
    </>
  );
  return (
    <div role="group" aria-label={formatMessage({ id: 'chart.group' })} className={styles['chart']}>
      {isWide ? (
        chart
      ) : (
        // On a phone the map needs the room more.
        <details className={styles['folded']}>
          <summary className={styles['summary']}>{formatMessage({ id: 'chart.group' })}</summary>
          {chart}
        </details>
      )}
    </div>
  );
}
