import type { Actor } from '../claim/Claim.ts';
import type { Question } from '../control/Question.ts';
import { formatDay } from '../day/formatDay.ts';
import { nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

/** Whose picture is shown and known by when; `null` when all that all have said is shown. */
export function describeQuestion(
  { accordingTo, saidBy }: Pick<Question, 'accordingTo' | 'saidBy'>,
  actors: ReadonlyMap<string, Actor>,
  { formatMessage, locale }: Wording,
): string | null {
  const date = saidBy === null ? null : formatDay(saidBy, locale, 'long');
  const speaker = accordingTo === null ? null : nameOf(actors, accordingTo);
  if (speaker === null) return date === null ? null : formatMessage({ id: 'question.saidBy' }, { date });
  return date === null
    ? formatMessage({ id: 'question.speaker' }, { speaker })
    : formatMessage({ id: 'question.speakerSaidBy' }, { speaker, date });
}
