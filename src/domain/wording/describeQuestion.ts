import type { Actor } from '../claim/Claim.ts';
import type { Question } from '../control/Question.ts';
import { formatDay } from '../day/formatDay.ts';
import { nameOf } from './names.ts';

/** Whose picture is shown and known by when; `null` when all that all have said is shown. */
export function describeQuestion(
  { accordingTo, saidBy }: Pick<Question, 'accordingTo' | 'saidBy'>,
  actors: ReadonlyMap<string, Actor>,
): string | null {
  const by = saidBy === null ? null : `by ${formatDay(saidBy, 'en-GB', 'long')}`;
  if (accordingTo === null) return by === null ? null : `Only what was said ${by}`;
  const who = `Only what ${nameOf(actors, accordingTo)} says`;
  return by === null ? who : `${who}, said ${by}`;
}
