import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import { AreaChart } from './AreaChart.tsx';
import { AxisLabels } from './AxisLabels.tsx';
import { AxisZoomButtons } from './AxisZoomButtons.tsx';
import { DateReadout } from './DateReadout.tsx';
import { DateSlider } from './DateSlider.tsx';
import { GoToDate } from './GoToDate.tsx';
import { Lanes } from './Lanes.tsx';
import { PlaybackControls } from './PlaybackControls.tsx';
import styles from './Timeline.module.css';

/** The about clock: date, playback, and the claims laid out on their days. */
export function Timeline() {
  const { formatMessage } = useIntl();
  const axis = useClaimline((state) => state.axis);
  return (
    <section aria-label={formatMessage({ id: 'timeline.region' })} className={styles['timeline']}>
      <div className={styles['controls']}>
        <DateReadout />
        <PlaybackControls />
        <GoToDate />
        <AxisZoomButtons />
      </div>
      <div className={styles['axis']}>
        <AreaChart axis={axis} />
        <Lanes axis={axis} />
        <DateSlider axis={axis} />
        <AxisLabels axis={axis} />
      </div>
    </section>
  );
}
