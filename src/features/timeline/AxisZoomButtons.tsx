import { useIntl } from 'react-intl';
import { closestAxisZoom } from '../../domain/timeline/axisWindow.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Timeline.module.css';

/** The axis from the whole period down to one week. */
export function AxisZoomButtons() {
  const { formatMessage } = useIntl();
  const zoom = useClaimline((state) => state.axis.zoom);
  const zoomAxis = useClaimline((state) => state.zoomAxis);
  return (
    <div className={styles['zoom']} role="group" aria-label={formatMessage({ id: 'timeline.zoom' })}>
      <IconButton
        name={formatMessage({ id: 'timeline.longer' })}
        icon="minus"
        disabled={zoom === 0}
        onPress={() => zoomAxis(-1)}
      />
      <IconButton
        name={formatMessage({ id: 'timeline.shorter' })}
        icon="plus"
        disabled={zoom === closestAxisZoom}
        onPress={() => zoomAxis(1)}
      />
    </div>
  );
}
