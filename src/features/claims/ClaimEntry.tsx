import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Claim, Relation } from '../../domain/claim/Claim.ts';
import { wasSaidBy } from '../../domain/claim/wasSaidBy.ts';
import { speaksOf } from '../../domain/claim/speaksOf.ts';
import { describeRelation } from '../../domain/wording/describeRelation.ts';
import { selectActorsById, selectClaimsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import { ClaimDetails } from './ClaimDetails.tsx';
import styles from './ClaimEntry.module.css';

interface ClaimEntryProps {
  readonly claim: Claim;
  /** How it speaks to its thread; `null` for the claim that the thread begins with. */
  readonly relation: Relation | null;
}

/** One claim: who says what, in a line or two; opened, everything known about the statement. */
export function ClaimEntry({ claim, relation }: ClaimEntryProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const actors = useClaimline(selectActorsById);
  const claims = useClaimline(selectClaimsById);
  const isOpen = useClaimline(({ selection }) => selection.claim === claim.id);
  const certainty = useClaimline(({ date }) => speaksOf(claim, date));
  const mayBeLater = useClaimline(({ saidBy }) => saidBy !== null && wasSaidBy(claim, saidBy) === 'possible');
  const openClaim = useClaimline((state) => state.openClaim);
  const closeClaim = useClaimline((state) => state.closeClaim);
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    if (isOpen) article.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const actor = actors.get(claim.actor);
  const detailsId = `claim-${claim.id}`;
  return (
    <article ref={article} className={styles['entry']} data-live={certainty !== null} data-open={isOpen}>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => (isOpen ? closeClaim() : openClaim(claim.id))}
      >
        <span className={styles['speaker']}>
          <SideKey side={actor?.side ?? 'other'} />
          <strong lang={actor?.language}>{actor?.name ?? claim.actor}</strong>
          {relation && (
            <span className={styles['relation']}>{describeRelation(relation, claims, actors, intl)}</span>
          )}
          {certainty !== 'certain' && (
            <span className={styles['relation']}>
              {formatMessage({ id: certainty === 'possible' ? 'claim.dayNotGiven' : 'claim.otherDays' })}
            </span>
          )}
          {mayBeLater && (
            <span className={styles['relation']}>{formatMessage({ id: 'claim.mayBeLater' })}</span>
          )}
        </span>
        <span className={styles['summary']} lang={claim.language}>
          {claim.summary}
        </span>
      </button>
      {isOpen && <ClaimDetails id={detailsId} claim={claim} />}
    </article>
  );
}
