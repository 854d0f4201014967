import { useIntl } from 'react-intl';
import type { Claim } from '../../domain/claim/Claim.ts';
import { describeRelation, describeReply } from '../../domain/wording/describeRelation.ts';
import { selectActorsById, selectClaimsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ClaimRelations.module.css';

/** What the claim speaks to and what speaks to it, wherever those stand; each opens the other claim. */
export function ClaimRelations({ claim }: { readonly claim: Claim }) {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  const claims = useClaimline(selectClaimsById);
  const openClaim = useClaimline((state) => state.openClaim);
  const outward = claim.relations.map((relation) => ({
    other: claims.get(relation.target),
    words: describeRelation(relation, claims, actors, intl),
  }));
  const inward = [...claims.values()].flatMap((reply) =>
    reply.relations
      .filter(({ target }) => target === claim.id)
      .map(({ type }) => ({ other: reply, words: describeReply(type, reply, actors, intl) })),
  );
  const related = [...outward, ...inward];
  if (related.length === 0) return null;
  return (
    <ul className={styles['relations']} aria-label={intl.formatMessage({ id: 'claim.related' })}>
      {related.map(({ other, words }) =>
        other ? (
          <li key={`${words} ${other.id}`}>
            <button type="button" className={styles['link']} onClick={() => openClaim(other.id)}>
              <span className={styles['words']}>{words}:</span>{' '}
              <span lang={other.language}>{other.summary}</span>
            </button>
          </li>
        ) : null,
      )}
    </ul>
  );
}
