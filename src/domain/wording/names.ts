import type { Actor } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';
import type { Wording } from './Wording.ts';

/** A side as the holder of ground. */
export function holderName(side: Side, { formatMessage }: Wording): string {
  return formatMessage({ id: `holder.${side}` });
}

/** A side as those who speak for it, the way news reports call them. */
export function claimantName(side: Side, { formatMessage }: Wording): string {
  return formatMessage({ id: `claimant.${side}` });
}

/** An actor's name inside a sentence. */
export function nameOf(actors: ReadonlyMap<string, Actor>, id: string): string {
  const name = actors.get(id)?.name ?? id;
  // "The report itself says" at the start of a sentence, "says the report itself" inside one.
  return /^(The|Some|Other|A|Posts) /.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** The words as the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
