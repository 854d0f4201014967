import { formatDay } from '../../domain/day/formatDay.ts';
import { areaReadings } from '../../domain/timeline/areaReadings.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { describeAreaReadings } from '../../domain/wording/describeAreaReading.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './AreaChart.module.css';

/** What the chart reads at the chosen date. */
export function AreaReadingText({ figures }: { readonly figures: readonly AreaFigure[] }) {
  const date = useClaimline((state) => state.date);
  const isMoving = useClaimline((state) => state.isDragging || state.isPlaying);
  const actors = useClaimline(selectActorsById);
  const reading = describeAreaReadings(areaReadings(figures, date), actors);
  return (
    <div className={styles['reading']}>
      <p aria-hidden="true">
        <strong>Claimed area on {formatDay(date, 'en-GB', 'long')}:</strong> {reading}
      </p>
      {/* Without the date, which the slider has just spoken: from day to day only a new reading is read out. */}
      <VisuallyHidden>
        <span aria-live="polite">{isMoving ? '' : `Claimed area: ${reading}`}</span>
      </VisuallyHidden>
    </div>
  );
}
