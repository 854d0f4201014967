import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { parseDay } from '../../domain/day/parseDay.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ComparePicker.module.css';

/** Holds a second date fast: the map and the note then show what is claimed differently between the two. */
export function ComparePicker() {
  const { first, last } = useClaimline((state) => state.dataset.coverage);
  const date = useClaimline((state) => state.date);
  const comparedWith = useClaimline((state) => state.comparedWith);
  const compareWith = useClaimline((state) => state.compareWith);
  const scrubTo = useClaimline((state) => state.scrubTo);
  return (
    <div className={styles['picker']} role="group" aria-label="Comparison">
      <label className={styles['label']}>
        Compare with{' '}
        <input
          type="date"
          className={styles['input']}
          min={formatIsoDay(first)}
          max={formatIsoDay(last)}
          value={comparedWith === null ? '' : formatIsoDay(comparedWith)}
          onChange={({ target }) => {
            const day = parseDay(target.value);
            // While a date is being typed, its parts make days far outside: those are not meant yet.
            if (target.value === '' || (day !== null && day >= first && day <= last)) compareWith(day);
          }}
        />
      </label>
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
            Swap
          </button>
          <button type="button" className={styles['button']} onClick={() => compareWith(null)}>
            Stop comparing
          </button>
        </>
      )}
    </div>
  );
}
