import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { areaReadings } from '../../domain/timeline/areaReadings.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { describeAreaReadings } from '../../domain/wording/describeAreaReading.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './AreaChart.module.css';

const strong = (words: ReactNode) => <strong>{words}</strong>;

/** What the chart reads at the chosen date. */
export function AreaReadingText({ figures }: { readonly figures: readonly AreaFigure[] }) {
  const intl = useIntl();
  const date = useClaimline((state) => state.date);
  const isMoving = useClaimline((state) => state.isDragging || state.isPlaying);
  const actors = useClaimline(selectActorsById);
  const reading = describeAreaReadings(areaReadings(figures, date), actors, intl);
  return (
    <div className={styles['reading']}>
      <p aria-hidden="true">
        <FormattedMessage
          id="chart.readingOn"
          values={{ date: formatDay(date, intl.locale, 'long'), reading, strong }}
        />
      </p>
      {/* Without the date, which the slider has just spoken: from day to day only a new reading is read out. */}
      <VisuallyHidden>
        <span aria-live="polite">
          {isMoving ? '' : intl.formatMessage({ id: 'chart.reading' }, { reading })}
        </span>
      </VisuallyHidden>
    </div>
  );
}
