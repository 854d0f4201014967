import type { Actor } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';

/** A side as the holder of ground. */
export const holderNames: Readonly<Record<Side, string>> = {
  russia: 'Russia',
  ukraine: 'Ukraine',
  us: 'the United States',
  other: 'others',
};

/** A side as those who speak for it, the way news reports call them. */
export const claimantNames: Readonly<Record<Side, string>> = {
  russia: 'Moscow',
  ukraine: 'Kyiv',
  us: 'Washington',
  other: 'Others',
};

/** An actor's name inside a sentence. */
export function nameOf(actors: ReadonlyMap<string, Actor>, id: string): string {
  const name = actors.get(id)?.name ?? id;
  // "The report itself says" at the start of a sentence, "says the report itself" inside one.
  return /^(The|Some|Other|A|Posts) /.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "a, b and c". */
export function listOf(words: readonly string[]): string {
  return lists.format(words);
}

/** The words as the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
