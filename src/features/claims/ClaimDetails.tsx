import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Claim } from '../../domain/claim/Claim.ts';
import { predicates } from '../../domain/claim/predicates.ts';
import { describeQuantity } from '../../domain/wording/describeQuantity.ts';
import { describeAnchor } from '../../domain/wording/describeAnchor.ts';
import { describeTime } from '../../domain/wording/describeTime.ts';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { selectActorsById, selectShownDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { FactList } from '../../ui/FactList.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { ClaimWay } from './ClaimWay.tsx';
import styles from './ClaimDetails.module.css';
import { ClaimRelations } from './ClaimRelations.tsx';

/** Everything known about a statement: its words, its way to us, its two times, where it stands. */
export function ClaimDetails({ id, claim }: { readonly id: string; readonly claim: Claim }) {
  const actors = useClaimline(selectActorsById);
  // The quotes' own, whatever the page's: an imported dataset may quote in another than the report.
  const language = useClaimline(
    (state) =>
      selectShownDataset(state).sources.find((source) => source.id === claim.anchor.source)?.language,
  );
  const intl = useIntl();
  const { formatMessage } = intl;
  const { quotes, note, quantity, anchor } = claim;
  const actor = actors.get(claim.actor);
  const facts: readonly (readonly [MessageId, ReactNode])[] = [
    ['claim.speaker', [actor?.name, actor?.role].filter(Boolean).join(', ')],
    ['claim.way', <ClaimWay key="way" claim={claim} />],
    ['claim.said', describeTime(claim.saidAt, 'event', intl)],
    ['claim.about', describeTime(claim.aboutTime, predicates[claim.predicate].timing, intl)],
    ...(quantity ? [['claim.figure', describeQuantity(quantity, intl)] as const] : []),
    ['claim.inSource', describeAnchor(anchor, intl)],
  ];
  return (
    <div id={id} className={styles['details']}>
      {quotes.length === 0 ? (
        <p className={styles['unquoted']}>{formatMessage({ id: 'claim.unquoted' })}</p>
      ) : (
        quotes.map((quote) => (
          <Quotation
            key={quote}
            words={formatMessage({ id: 'quotation' }, { words: quote })}
            language={language}
          />
        ))
      )}
      {note !== null && (
        <p className={styles['note']} lang={claim.language}>
          {note}
        </p>
      )}
      <FactList facts={facts.map(([term, description]) => [formatMessage({ id: term }), description])} />
      <ClaimRelations claim={claim} />
    </div>
  );
}
