import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './Timeline.module.css';

/** The chosen date, large. The slider speaks it; this is for the eye. */
export function DateReadout() {
  const { locale } = useIntl();
  const date = useClaimline((state) => state.date);
  return (
    <p className={styles['readout']} aria-hidden="true">
      {formatDay(date, locale, 'long')}
    </p>
  );
}
