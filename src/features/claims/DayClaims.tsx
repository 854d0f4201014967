import { useMemo } from 'react';
import type { Claim } from '../../domain/claim/Claim.ts';
import { speaksOf } from '../../domain/claim/speaksOf.ts';
import { toThreads } from '../../domain/claim/toThreads.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimsPanel.module.css';
import { Threads } from './Threads.tsx';

/** All claims that speak of the chosen day, place by place; those about no mapped place under "elsewhere". */
export function DayClaims() {
  const dataset = useClaimline((state) => state.dataset);
  const date = useClaimline((state) => state.date);
  const groups = useMemo(() => {
    const live = dataset.claims.filter((claim) => speaksOf(claim, date) !== null);
    const toGroup = (id: string, title: string, claims: readonly Claim[]) => ({
      id,
      title,
      threads: toThreads(claims, dataset.coverage),
    });
    return [
      ...dataset.places.map(({ id, name }) =>
        toGroup(
          id,
          name,
          live.filter(({ place }) => place === id),
        ),
      ),
      toGroup(
        'elsewhere',
        'Elsewhere: about no mapped place',
        live.filter(({ place }) => place === null),
      ),
    ].filter(({ threads }) => threads.length > 0);
  }, [dataset, date]);
  return (
    <>
      <h2 className={styles['title']}>Claims about {formatDay(date, 'en-GB', 'long')}</h2>
      {groups.length === 0 && <p className={styles['empty']}>No claim speaks of this day.</p>}
      {groups.map(({ id, title, threads }) => (
        <div key={id} className={styles['group']}>
          <h3 className={styles['groupTitle']}>{title}</h3>
          <Threads threads={threads} />
        </div>
      ))}
    </>
  );
}
