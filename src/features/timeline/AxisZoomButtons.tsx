import { useIntl } from 'react-intl';
import { neighbourZoom } from '../../domain/timeline/axisWindow.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Timeline.module.css';

/** The axis from the whole period down to one week. */
export function AxisZoomButtons() {
  const { formatMessage } = useIntl();
  const zoom = useClaimline((state) => state.axis.zoom);
  const period = useClaimline(selectPeriod);
  const zoomAxis = useClaimline((state) => state.zoomAxis);
  return (
    <div className={styles['zoom']} role="group" aria-label={formatMessage({ id: 'timeline.zoom' })}>
      <IconButton
        name={formatMessage({ id: 'timeline.longer' })}
        icon="minus"
        disabled={neighbourZoom(period, zoom, -1) === zoom}
        onPress={() => zoomAxis(-1)}
      />
      <IconButton
        name={formatMessage({ id: 'timeline.shorter' })}
        icon="plus"
        disabled={neighbourZoom(period, zoom, 1) === zoom}
        onPress={() => zoomAxis(1)}
      />
    </div>
  );
}
