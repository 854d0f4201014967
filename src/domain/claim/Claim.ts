import type { Translated } from '../dataset/Translated.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import type { Predicate } from './predicates.ts';
import type { Side } from './Side.ts';

/** What of an actor is our own wording. */
interface ActorTexts {
  readonly name: string;
  readonly role: string;
}

export interface Actor extends ActorTexts, Translated<ActorTexts> {
  readonly id: string;
  readonly side: Side;
  /** Whatever else an imported file said about it. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A figure with its operator: `{ op: '<', value: 200, unit: 'km2' }` is a bound, not a measurement. */
export interface Quantity {
  readonly op: '=' | '<' | '<=' | '>' | '>=' | '~';
  readonly value: number;
  readonly unit: string;
}

export type RelationType = 'denies' | 'revises' | 'supports' | 'repeats' | 'answers';

export interface Relation {
  readonly type: RelationType;
  /** Id of the claim this one speaks to. */
  readonly target: string;
}

/** Where a claim stands in its source: UTF-16 offsets, `end` exclusive (W3C TextPositionSelector). */
export interface Anchor {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The source's own heading; `null` before the first one. */
  readonly section: string | null;
  /** Counted from 1 over the body of the source. */
  readonly paragraph: number;
}

/** What of a claim is our own wording. */
export interface ClaimTexts {
  /** What is said, in short. */
  readonly summary: string;
  /** Our caveat on what the source leaves open. */
  readonly note: string | null;
  /** Where it was said; `null` where the source does not tell. */
  readonly channel: string | null;
}

/** One attributed statement. */
export interface Claim extends ClaimTexts, Translated<ClaimTexts> {
  readonly id: string;
  /** Id of who speaks. */
  readonly actor: string;
  /** Ids of those who passed it on, nearest to the speaker first. */
  readonly relayedBy: readonly string[];
  /** When it was said: some moment within. */
  readonly saidAt: Edtf;
  /** Which time it speaks of; how to read it is the predicate's `timing`. */
  readonly aboutTime: Edtf;
  /** Id of the place it speaks of, or `null` when that is no mapped place. */
  readonly place: string | null;
  readonly predicate: Predicate;
  readonly polarity: 'asserts' | 'denies';
  /** Who is said to hold the ground. */
  readonly holder: Side | null;
  /** Who, by the claim's own words ("retaken"), held it before. */
  readonly previousHolder: Side | null;
  /** Id of an actor the claim says has not spoken. */
  readonly silent: string | null;
  readonly quantity: Quantity | null;
  /** The source's quotation marks, to the letter. */
  readonly quotes: readonly string[];
  readonly relations: readonly Relation[];
  readonly anchor: Anchor;
  /** Whatever else an imported file said about the claim. */
  readonly properties: Readonly<Record<string, unknown>>;
}
