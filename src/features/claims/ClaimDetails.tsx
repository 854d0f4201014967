import type { Claim } from '../../domain/claim/Claim.ts';
import { predicates } from '../../domain/claim/predicates.ts';
import { describeQuantity } from '../../domain/wording/describeQuantity.ts';
import { describeAnchor } from '../../domain/wording/describeAnchor.ts';
import { describeTime } from '../../domain/wording/describeTime.ts';
import { nameOf } from '../../domain/wording/names.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimDetails.module.css';
import { ClaimRelations } from './ClaimRelations.tsx';

/** Everything known about a statement: its words, its way to us, its two times, where it stands. */
export function ClaimDetails({ id, claim }: { readonly id: string; readonly claim: Claim }) {
  const actors = useClaimline(selectActorsById);
  const language = useClaimline((state) => state.dataset.language);
  const { quotes, note, channel, relayedBy, quantity, anchor } = claim;
  const facts: readonly (readonly [string, string])[] = [
    ['Speaker', [actors.get(claim.actor)?.name, actors.get(claim.actor)?.role].filter(Boolean).join(', ')],
    ['Channel', channel ?? 'not stated'],
    ['Relayed by', [...relayedBy.map((relay) => nameOf(actors, relay)), 'the report'].join(', then ')],
    ['Said', describeTime(claim.saidAt, 'event')],
    ['About', describeTime(claim.aboutTime, predicates[claim.predicate].timing)],
    ...(quantity ? [['Figure', describeQuantity(quantity)] as const] : []),
    ['In the source', describeAnchor(anchor)],
  ];
  return (
    <div id={id} className={styles['details']}>
      {quotes.length === 0 ? (
        <p className={styles['unquoted']}>The report prints none of the speaker’s own words.</p>
      ) : (
        quotes.map((quote) => (
          <blockquote key={quote} className={styles['quote']} lang={language}>
            <p>“{quote}”</p>
          </blockquote>
        ))
      )}
      {note !== null && <p className={styles['note']}>{note}</p>}
      <dl className={styles['facts']}>
        {facts.map(([term, description]) => (
          <div key={term} className={styles['fact']}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <ClaimRelations claim={claim} />
    </div>
  );
}
