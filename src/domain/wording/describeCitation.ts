import type { Question } from '../control/Question.ts';
import type { Dataset, Source } from '../dataset/Dataset.ts';
import { formatDay } from '../day/formatDay.ts';
import { formatEdtf } from '../edtf/formatEdtf.ts';
import { describeQuestion } from './describeQuestion.ts';

/** What is on the screen when it is cited. */
export interface CitedView {
  readonly dataset: Dataset;
  readonly question: Question;
  /** What the view is about, such as a place's name; `null` for the whole day. */
  readonly subject: string | null;
  /** The address that leads back to the view. */
  readonly permalink: string;
}

/** The view as one paste: title, date, subject, whose claims if not everyone's, address and the documents behind it. */
export function describeCitation({ dataset, question, subject, permalink }: CitedView): string {
  const about = `claims about ${formatDay(question.day, 'en-GB', 'long')}`;
  const heard = describeQuestion(question, new Map(dataset.actors.map((actor) => [actor.id, actor])));
  const sentences = [
    `${dataset.title}: ${subject === null ? about : `${about}, ${subject}`}.`,
    ...(heard === null ? [] : [`${heard}.`]),
    // Between spaces, so that no full stop is taken for a part of the address.
    permalink,
    ...describeSources(dataset.sources),
  ];
  return sentences.join(' ');
}

function describeSources(sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  return [`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map(describeSource).join('; ')}.`];
}

function describeSource({ title, publisher, published }: Source): string {
  const parts = [`“${withSingleQuotes(title)}”`, publisher, formatEdtf(published, 'en-GB')];
  return parts.filter((part) => part !== null).join(', ');
}

/** Quotation marks inside quotation marks are single. */
function withSingleQuotes(title: string): string {
  return title.replaceAll(/"([^"]*)"|“([^”]*)”/gu, (_, straight?: string, curly?: string) => {
    return `‘${straight ?? curly ?? ''}’`;
  });
}
