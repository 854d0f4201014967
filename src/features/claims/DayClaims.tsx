import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Claim } from '../../domain/claim/Claim.ts';
import { speaksOf } from '../../domain/claim/speaksOf.ts';
import { toThreads } from '../../domain/claim/toThreads.ts';
import type { PlaceState } from '../../domain/control/placeOn.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { selectDataset, selectHeardClaims, selectPlaceStates } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { PanelGroup } from '../../ui/PanelGroup.tsx';
import styles from './ClaimsPanel.module.css';
import { Threads } from './Threads.tsx';

/** All claims that speak of the chosen day, place by place; those about no mapped place under "elsewhere". */
export function DayClaims() {
  const { formatMessage, locale } = useIntl();
  const dataset = useClaimline(selectDataset);
  const date = useClaimline((state) => state.date);
  const heard = useClaimline(selectHeardClaims);
  const states = useClaimline(selectPlaceStates);
  const groups = useMemo(() => {
    const toGroup = (id: string, title: string, claims: readonly Claim[]) => ({
      id,
      title,
      threads: toThreads(claims, dataset.coverage),
    });
    const elsewhere = heard.filter((claim) => claim.place === null && speaksOf(claim, date) !== null);
    return [
      ...states.map((state) => toGroup(state.place.id, state.place.name, claimsBehind(state))),
      toGroup('elsewhere', formatMessage({ id: 'claims.elsewhere' }), elsewhere),
    ].filter(({ threads }) => threads.length > 0);
  }, [heard, dataset, date, states, formatMessage]);
  const isSpokenOf = heard.some((claim) => speaksOf(claim, date) !== null);
  return (
    <>
      <h2 className={styles['title']}>
        {formatMessage({ id: 'claims.ofDay' }, { date: formatDay(date, locale, 'long') })}
      </h2>
      {!isSpokenOf && <p className={styles['empty']}>{formatMessage({ id: 'place.unspoken' })}</p>}
      {groups.map(({ id, title, threads }) => (
        <PanelGroup key={id} title={title}>
          <Threads threads={threads} />
        </PanelGroup>
      ))}
    </>
  );
}

/** What speaks of the day, and what speaks of other days but is behind the place's mark. */
function claimsBehind({ live, control }: PlaceState): readonly Claim[] {
  const positions = 'positions' in control ? control.positions : [];
  return [...new Set([...live, ...positions].map(({ claim }) => claim))];
}
