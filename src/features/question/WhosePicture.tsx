import { useIntl } from 'react-intl';
import { describeQuestion } from '../../domain/wording/describeQuestion.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './WhosePicture.module.css';

/** Over the map while it does not show everything: whose picture it is, known by when, and the way back. */
export function WhosePicture() {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  const accordingTo = useClaimline((state) => state.accordingTo);
  const saidBy = useClaimline((state) => state.saidBy);
  const listenTo = useClaimline((state) => state.listenTo);
  const hearUntil = useClaimline((state) => state.hearUntil);
  const words = describeQuestion({ accordingTo, saidBy }, actors, intl);
  if (words === null) return null;
  return (
    <div className={styles['badge']}>
      <p>{words}</p>
      <button
        type="button"
        className={styles['all']}
        onClick={() => {
          listenTo(null);
          hearUntil(null);
        }}
      >
        {intl.formatMessage({ id: 'accordingTo.hearAll' })}
      </button>
    </div>
  );
}
