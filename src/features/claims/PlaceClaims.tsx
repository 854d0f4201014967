import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { toThreads } from '../../domain/claim/toThreads.ts';
import { describePlace } from '../../domain/wording/describePlace.ts';
import { describeSilence } from '../../domain/wording/describeSilence.ts';
import {
  selectActorsById,
  selectDataset,
  selectShownDataset,
  selectHeardClaims,
  selectPlaceStates,
} from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimsPanel.module.css';
import { PanelHead } from './PanelHead.tsx';
import { Threads } from './Threads.tsx';

/** Everything said of one place, with who says nothing. */
export function PlaceClaims({ id }: { readonly id: string }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const dataset = useClaimline(selectDataset);
  const claims = useClaimline(selectHeardClaims);
  const states = useClaimline(selectPlaceStates);
  const actors = useClaimline(selectActorsById);
  /** As the source spells it, whatever the reader's language. */
  const spelling = useClaimline(
    (state) => selectShownDataset(state).places.find((place) => place.id === id)?.name,
  );
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
  const otherNames = [
    ...new Set([spelling ?? place.name, place.names.ru, place.names.uk, place.names.en]),
  ].filter((name) => name !== place.name);
  return (
    <>
      <PanelHead title={place.name} otherNames={otherNames} within={place} />
      <p className={styles['state']}>{describePlace(state, actors, intl)}</p>
      {silent.length > 0 && <p className={styles['aside']}>{describeSilence(silent, intl)}</p>}
      {place.precision === 3 && (
        <p className={styles['aside']}>{formatMessage({ id: 'place.regionOnly' })}</p>
      )}
      {place.precision === 2 && <p className={styles['aside']}>{formatMessage({ id: 'place.nearby' })}</p>}
      <Threads threads={threads} />
    </>
  );
}
