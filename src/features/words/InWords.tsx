import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import { describeArea } from '../../domain/wording/describeArea.ts';
import { describePlace } from '../../domain/wording/describePlace.ts';
import { describeQuestion } from '../../domain/wording/describeQuestion.ts';
import { describeStaleness } from '../../domain/wording/describeStaleness.ts';
import {
  selectActorsById,
  selectAreaStates,
  selectIsMoving,
  selectPlaceStates,
} from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { EntriesInWords } from './EntriesInWords.tsx';
import styles from './InWords.module.css';
import { LayersInWords } from './LayersInWords.tsx';

/** Everything the map shows on the chosen date as attributed sentences: for screen readers, print and small pages. */
export function InWords() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const date = useClaimline((state) => state.date);
  const accordingTo = useClaimline((state) => state.accordingTo);
  const saidBy = useClaimline((state) => state.saidBy);
  const isMoving = useClaimline(selectIsMoving);
  const places = useClaimline(selectPlaceStates);
  const areas = useClaimline(selectAreaStates);
  const actors = useClaimline(selectActorsById);
  const question = describeQuestion({ accordingTo, saidBy }, actors, intl);
  return (
    // While the date runs, a reader would be told of days that have passed before the sentence ends.
    <section
      aria-label={formatMessage({ id: 'words.region' })}
      aria-live={isMoving ? 'off' : 'polite'}
      className={styles['words']}
    >
      <h2 className={styles['title']}>
        {formatMessage({ id: 'words.title' }, { date: formatDay(date, intl.locale, 'long') })}
      </h2>
      {question !== null && <p className={styles['question']}>{question}.</p>}
      <dl className={styles['list']}>
        {places.map((state) => (
          <div key={state.place.id}>
            <dt>{state.place.name}</dt>
            <dd>
              {[describePlace(state, actors, intl), describeStaleness(state, intl)].filter(Boolean).join(' ')}
            </dd>
          </div>
        ))}
        {areas.map((state) => (
          <div key={state.area.id}>
            <dt>{formatMessage({ id: 'area.term' })}</dt>
            <dd>{describeArea(state, actors, intl)}</dd>
          </div>
        ))}
        <LayersInWords />
        <EntriesInWords />
      </dl>
    </section>
  );
}
