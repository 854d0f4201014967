import { useIntl } from 'react-intl';
import { placeMarkOf } from '../../domain/control/placeMarkOf.ts';
import { describePlace } from '../../domain/wording/describePlace.ts';
import { selectActorsById, selectPlaceStates } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { MarkIcon } from '../../ui/MarkIcon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './PlaceList.module.css';

/** Every mapped place with its sign of the day: the map for the keyboard and for screen readers. */
export function PlaceList() {
  const intl = useIntl();
  const states = useClaimline(selectPlaceStates);
  const actors = useClaimline(selectActorsById);
  const subject = useClaimline((state) => state.selection.subject);
  const selectPlace = useClaimline((state) => state.selectPlace);
  const hover = useClaimline((state) => state.hover);
  return (
    <ul aria-label={intl.formatMessage({ id: 'places.list' })} className={styles['list']}>
      {states.map((state) => {
        const { id, name } = state.place;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles['place']}
              aria-current={subject.kind === 'place' && subject.id === id}
              onClick={() => selectPlace(id)}
              onPointerEnter={() => hover({ kind: 'place', id })}
              onPointerLeave={() => hover(null)}
              onFocus={() => hover({ kind: 'place', id })}
              onBlur={() => hover(null)}
            >
              <MarkIcon mark={placeMarkOf(state, actors)} />
              {name}
              <VisuallyHidden>. {describePlace(state, actors, intl)}</VisuallyHidden>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
