import { useIntl } from 'react-intl';
import { firstSaid } from '../../domain/claim/firstSaid.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { isDay } from '../../domain/day/isDay.ts';
import { selectShownDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Slider } from '../../ui/Slider.tsx';
import styles from './SaidBy.module.css';

/** The said clock: leaves out what had not been said by the end of a day. At its right end everything is heard. */
export function SaidBy() {
  const { formatMessage, locale } = useIntl();
  const { claims, coverage } = useClaimline(selectShownDataset);
  const saidBy = useClaimline((state) => state.saidBy);
  const hearUntil = useClaimline((state) => state.hearUntil);
  const first = firstSaid(claims);
  if (first === null || first >= coverage.last) return null;
  const words =
    saidBy === null ? formatMessage({ id: 'saidBy.everything' }) : formatDay(saidBy, locale, 'short');
  return (
    <label className={styles['box']}>
      <span className={styles['label']}>{formatMessage({ id: 'saidBy.label' })}</span>
      <Slider
        look="small"
        aria-label={formatMessage({ id: 'saidBy.label' })}
        aria-valuetext={words}
        min={first}
        max={coverage.last}
        value={saidBy ?? coverage.last}
        onChange={({ target }) => {
          if (isDay(target.valueAsNumber)) hearUntil(target.valueAsNumber);
        }}
      />
      <span className={styles['value']} aria-hidden="true">
        {words}
      </span>
    </label>
  );
}
