import { useIntl } from 'react-intl';
import { formatDay } from '../../domain/day/formatDay.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { selectDataset } from '../../state/selectors.ts';
import type { TakeOutChoice } from './TakeOutChoice.ts';

interface Choice {
  /** Unique among them. */
  readonly key: string;
  readonly choice: TakeOutChoice;
  readonly name: string;
  /** What exactly it takes. */
  readonly hint: string;
}

/** What can be taken out, the shown first. What a filter hears on all dates is offered where there is a filter. */
export function useChoices(state: ClaimlineState): readonly [Choice, ...Choice[]] {
  const { formatMessage, locale } = useIntl();
  const { date, saidBy, accordingTo, collections } = state;
  const choiceOf = (kind: 'shown' | 'heard' | 'everything'): Choice => ({
    key: kind,
    choice: { kind },
    name: formatMessage({ id: `takeOutWhat.${kind}` }, { date: formatDay(date, locale, 'long') }),
    hint: formatMessage({ id: `takeOutWhatHint.${kind}` }),
  });
  const isFiltered = saidBy !== null || accordingTo !== null;
  const ofClaims = [
    choiceOf('shown'),
    ...(isFiltered ? [choiceOf('heard')] : []),
    choiceOf('everything'),
  ] as const;
  const ofCollections = collections.map(({ id, collection }) => ({
    key: id,
    choice: { kind: 'collection', id } as const,
    name: collection.name,
    hint: formatMessage({ id: 'takeOut.allEntries' }, { count: collection.entries.length }),
  }));
  const [first, ...others] = ofCollections;
  // Opened instead of the claims, of which there are none to take out then.
  if (first && selectDataset(state).claims.length === 0) return [first, ...others];
  return [...ofClaims, ...ofCollections];
}
