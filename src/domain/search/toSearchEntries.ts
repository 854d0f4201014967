import type { Actor, Claim } from '../claim/Claim.ts';
import { claimsInOrder } from '../claim/claimsInOrder.ts';
import type { Entry } from '../collection/Entry.ts';
import type { Dataset, Place } from '../dataset/Dataset.ts';
import { searchWordsOf } from './searchWords.ts';

/** Which of a claim's texts holds the words looked for. */
export interface Passage {
  readonly kind: 'summary' | 'quote' | 'note';
  readonly text: string;
}

export type SearchResult =
  | { readonly kind: 'place'; readonly place: Place }
  /** With the claim to open: the first that the actor makes or, failing that, passes on. */
  | { readonly kind: 'actor'; readonly actor: Actor; readonly firstClaim: Claim }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly passage: Passage }
  /** Of an open collection, by its id, the name of its file, and the entry's place in its list. */
  | {
      readonly kind: 'entry';
      readonly collection: string;
      readonly file: string;
      readonly index: number;
      readonly entry: Entry;
    };

/** Something to be found. */
export interface SearchEntry {
  /** The words of each of its texts, the most telling text first. */
  readonly texts: readonly (readonly string[])[];
  /** What it is found as, by the first text that holds all words looked for; by none if no one text does. */
  readonly toResult: (text: number | null) => SearchResult;
}

/** All that can be found: places, then actors, then claims with the newest first. */
export function toSearchEntries({ places, actors, claims, coverage }: Dataset): readonly SearchEntry[] {
  const ordered = claimsInOrder(claims, coverage);
  return [
    ...places.map(toPlaceEntry),
    ...actors.flatMap((actor) => toActorEntry(actor, ordered)),
    ...ordered.toReversed().map(toClaimEntry),
  ];
}

function toPlaceEntry(place: Place): SearchEntry {
  const { en, uk, ru } = place.names;
  return {
    texts: [place.name, en, uk, ru, ...place.aliases].map(searchWordsOf),
    toResult: () => ({ kind: 'place', place }),
  };
}

function toActorEntry(actor: Actor, ordered: readonly Claim[]): readonly SearchEntry[] {
  const firstClaim =
    ordered.find((claim) => claim.actor === actor.id) ??
    ordered.find(({ relayedBy }) => relayedBy.includes(actor.id));
  // Who says nothing leads nowhere.
  if (!firstClaim) return [];
  const texts = [actor.name, actor.role].map(searchWordsOf);
  return [{ texts, toResult: () => ({ kind: 'actor', actor, firstClaim }) }];
}

function toClaimEntry(claim: Claim): SearchEntry {
  const summary: Passage = { kind: 'summary', text: claim.summary };
  const passages: readonly Passage[] = [
    summary,
    ...claim.quotes.map((text): Passage => ({ kind: 'quote', text })),
    ...(claim.note === null ? [] : [{ kind: 'note', text: claim.note } as const]),
  ];
  return {
    texts: passages.map(({ text }) => searchWordsOf(text)),
    toResult: (text) => ({ kind: 'claim', claim, passage: passages[text ?? 0] ?? summary }),
  };
}
