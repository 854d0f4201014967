import { useMemo } from 'react';
import { toThreads } from '../../domain/claim/toThreads.ts';
import { describePlace } from '../../domain/wording/describeChange.ts';
import { describeSilence } from '../../domain/wording/describeSilence.ts';
import { selectActorsById, selectHeardClaims, selectPlaceStates } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimsPanel.module.css';
import { PanelHead } from './PanelHead.tsx';
import { Threads } from './Threads.tsx';

/** Everything said of one place, with who says nothing. */
export function PlaceClaims({ id }: { readonly id: string }) {
  const dataset = useClaimline((state) => state.dataset);
  const claims = useClaimline(selectHeardClaims);
  const states = useClaimline(selectPlaceStates);
  const actors = useClaimline(selectActorsById);
  const threads = useMemo(
    () =>
      toThreads(
        claims.filter(({ place }) => place === id),
        dataset.coverage,
      ),
    [claims, dataset, id],
  );
  const state = states.find(({ place }) => place.id === id);
  if (!state) return null;
  const { place, silent } = state;
  const otherNames = [...new Set([place.names.ru, place.names.uk, place.names.en])].filter(
    (name) => name !== place.name,
  );
  return (
    <>
      <PanelHead title={place.name} otherNames={otherNames} within={place.within} />
      <p className={styles['state']}>{describePlace(state, actors)}</p>
      {silent.length > 0 && <p className={styles['aside']}>{describeSilence(silent)}</p>}
      {place.precision === 3 && (
        <p className={styles['aside']}>
          Only the region is named: the mark stands for all of it, not for a spot.
        </p>
      )}
      {place.precision === 2 && (
        <p className={styles['aside']}>The mark stands near the place, not on an exact spot.</p>
      )}
      <Threads threads={threads} />
    </>
  );
}
