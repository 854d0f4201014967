import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { describeBefore, describeChange, nameOfChange } from '../../domain/wording/describeChange.ts';
import { selectActorsById, selectChanges, selectReferenceDay } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { selectArchive } from '../../state/archiveSelectors.ts';
import { GroundChanges } from './GroundChanges.tsx';
import styles from './ChangesNote.module.css';

/** What is claimed differently than on the compared date or, without one, on the date the reader came from. */
export function ChangesNote() {
  const reference = useClaimline(selectReferenceDay);
  const isComparing = useClaimline((state) => state.comparedWith !== null);
  const changes = useClaimline(selectChanges);
  const actors = useClaimline(selectActorsById);
  const archive = useClaimline(selectArchive);
  const intl = useIntl();
  const { formatMessage } = intl;
  if (reference === null) return null;
  const since = formatDay(reference, intl.locale, 'short');
  return (
    <section className={styles['note']} aria-label={formatMessage({ id: 'changes.region' })}>
      {changes.length === 0 && archive === null ? (
        <p>{formatMessage({ id: 'changes.none' }, { date: since })}</p>
      ) : (
        <>
          <h2 className={styles['title']}>{formatMessage({ id: 'changes.title' }, { date: since })}</h2>
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind}-${change.id}`}>
                <strong>{nameOfChange(change, intl)}:</strong> {describeChange(change, actors, intl)}
                {isComparing && (
                  <span className={styles['before']}>
                    {' '}
                    {formatMessage(
                      { id: 'changes.before' },
                      { date: since, state: describeBefore(change, actors, intl) },
                    )}
                  </span>
                )}
              </li>
            ))}
            {archive !== null && (
              <GroundChanges archive={archive} reference={reference} isExact={isComparing} />
            )}
          </ul>
        </>
      )}
    </section>
  );
}
