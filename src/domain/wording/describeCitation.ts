import type { Question } from '../control/Question.ts';
import type { Dataset, Source } from '../dataset/Dataset.ts';
import { formatDay } from '../day/formatDay.ts';
import { creditsOfOpened, type OpenedFiles } from './creditsOfOpened.ts';
import { describeQuestion } from './describeQuestion.ts';
import { formatEdtf } from './formatEdtf.ts';
import type { Wording } from './Wording.ts';

/** What is on the screen when it is cited. */
export interface CitedView {
  readonly dataset: Dataset;
  readonly question: Question;
  /** What the view is about, such as a place's name; `null` for the whole day. */
  readonly subject: string | null;
  /** Files of the reader's own that are shown too. */
  readonly opened: OpenedFiles;
  /** The address that leads back to the view, without those files. */
  readonly permalink: string;
}

/**
 * The view as one paste: title, date, subject, whose claims if not everyone's, address and the documents behind it; and
 * what of it the address does not lead to.
 */
export function describeCitation(
  { dataset, question, subject, opened, permalink }: CitedView,
  wording: Wording,
): string {
  const { formatMessage, locale } = wording;
  const day = { title: dataset.title, date: formatDay(question.day, locale, 'long') };
  const heard = describeQuestion(
    question,
    new Map(dataset.actors.map((actor) => [actor.id, actor])),
    wording,
  );
  const sentences = [
    subject === null
      ? formatMessage({ id: 'citation.day' }, day)
      : formatMessage({ id: 'citation.subject' }, { ...day, subject }),
    ...(heard === null ? [] : [`${heard}.`]),
    // Between spaces, so that no full stop is taken for a part of the address.
    permalink,
    ...describeSources(dataset.sources, wording),
    ...describeOpened(opened, wording),
  ];
  return sentences.join(' ');
}

function describeSources(sources: readonly Source[], wording: Wording): readonly string[] {
  if (sources.length === 0) return [];
  const words = sources.map((source) => describeSource(source, wording)).join('; ');
  return [wording.formatMessage({ id: 'citation.sources' }, { count: sources.length, sources: words })];
}

function describeOpened(opened: OpenedFiles, { formatMessage }: Wording): readonly string[] {
  const credits = creditsOfOpened(opened);
  if (credits.length === 0) return [];
  return [formatMessage({ id: 'citation.opened' }, { names: credits.join('; ') })];
}

/** A document behind the claims, as one names it: title, publisher, date. */
export function describeSource({ title, publisher, published }: Source, wording: Wording): string {
  const quoted = wording.formatMessage({ id: 'quotation' }, { words: withInnerQuotes(title, wording) });
  return [quoted, publisher, formatEdtf(published, wording)].filter((part) => part !== null).join(', ');
}

/** Quotation marks inside quotation marks are others. */
function withInnerQuotes(title: string, { formatMessage }: Wording): string {
  return title.replaceAll(/"([^"]*)"|“([^”]*)”/gu, (_, straight?: string, curly?: string) =>
    formatMessage({ id: 'quotation.inner' }, { words: straight ?? curly ?? '' }),
  );
}
