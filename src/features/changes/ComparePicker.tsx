import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { readTypedDay } from '../../domain/wording/readTypedDay.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { DraftField } from '../../ui/DraftField.tsx';
import styles from './ComparePicker.module.css';

/** Holds a second date fast: the map and the note then show what is claimed differently between the two. */
export function ComparePicker() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const period = useClaimline(selectPeriod);
  const date = useClaimline((state) => state.date);
  const comparedWith = useClaimline((state) => state.comparedWith);
  const compareWith = useClaimline((state) => state.compareWith);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const label = formatMessage({ id: 'compare.with' });
  return (
    <div className={styles['picker']} role="group" aria-label={formatMessage({ id: 'compare.group' })}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <DraftField
        label={label}
        shown={comparedWith === null ? '' : formatDay(comparedWith, intl.locale, 'numeric')}
        placeholder={formatMessage({ id: 'timeline.pattern' })}
        complainsAt="bottom"
        onEnter={(text) => {
          const { day, problem } = readTypedDay(text, period, intl);
          if (text.trim() !== '' && day === null) return problem;
          compareWith(day);
          return null;
        }}
      />
      {comparedWith !== null && (
        <>
          <button
            type="button"
            className={styles['button']}
            onClick={() => {
              compareWith(date);
              scrubTo(comparedWith);
            }}
          >
            {formatMessage({ id: 'compare.swap' })}
          </button>
          <button type="button" className={styles['button']} onClick={() => compareWith(null)}>
            {formatMessage({ id: 'compare.stop' })}
          </button>
        </>
      )}
    </div>
  );
}
