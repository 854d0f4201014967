import { formatDay } from '../../domain/day/formatDay.ts';
import { describeBefore, describeChange, nameOfChange } from '../../domain/wording/describeChange.ts';
import { selectActorsById, selectChanges, selectReferenceDay } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ChangesNote.module.css';

/** What is claimed differently than on the compared date or, without one, on the date the reader came from. */
export function ChangesNote() {
  const reference = useClaimline(selectReferenceDay);
  const isComparing = useClaimline((state) => state.comparedWith !== null);
  const changes = useClaimline(selectChanges);
  const actors = useClaimline(selectActorsById);
  if (reference === null) return null;
  const since = formatDay(reference, 'en-GB', 'short');
  return (
    <section className={styles['note']} aria-label="Changes">
      {changes.length === 0 ? (
        <p>Nothing is claimed differently than on {since}.</p>
      ) : (
        <>
          <h2 className={styles['title']}>Changed against {since}</h2>
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind}-${change.id}`}>
                <strong>{nameOfChange(change)}</strong> {describeChange(change, actors)}
                {isComparing && (
                  <span className={styles['before']}>
                    {' '}
                    On {since}: {describeBefore(change, actors)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
