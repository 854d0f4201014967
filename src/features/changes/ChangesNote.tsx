import { formatDay } from '../../domain/day/formatDay.ts';
import { describeChange, nameOfChange } from '../../domain/wording/describeChange.ts';
import { selectActorsById, selectChanges } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ChangesNote.module.css';

/** What is claimed differently than on the date the reader came from. */
export function ChangesNote() {
  const cameFrom = useClaimline((state) => state.cameFrom);
  const changes = useClaimline(selectChanges);
  const actors = useClaimline(selectActorsById);
  if (cameFrom === null) return null;
  const since = formatDay(cameFrom, 'en-GB', 'short');
  return (
    <section className={styles['note']} aria-label="Changes">
      {changes.length === 0 ? (
        <p>Nothing is claimed differently than on {since}.</p>
      ) : (
        <>
          <h3 className={styles['title']}>Changed against {since}</h3>
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind}-${change.id}`}>
                <strong>{nameOfChange(change)}</strong> {describeChange(change, actors)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
