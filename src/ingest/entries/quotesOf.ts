import { listOf } from './listOf.ts';
import { textOf } from './textOf.ts';

/** Each pair of marks that quotes are written between. */
const PAIRS = ['""', '“”', '„“', '„”', '«»', '‘’'];
const BETWEEN = String.raw`\s*[;|,/]?\s*`;

/** Nothing but quotes within one pair of marks, one after another: the marks part them, and no quote's words are cut. */
const series = PAIRS.map(([open = '', close = '']) => {
  const quote = `${open}([^${open}${close}]+)${close}`;
  return { whole: new RegExp(`^(?:${quote}${BETWEEN})+$`, 'u'), each: new RegExp(quote, 'gu') };
});

/**
 * The quotes of a cell: of a list each, of a series of texts in quotation marks each; else its text is one quote.
 * `null` where there is none.
 */
export function quotesOf(value: unknown): readonly string[] | null {
  const list = listOf(value);
  if (list) return list;
  const text = textOf(value);
  if (text === null) return null;
  const marks = series.find(({ whole }) => whole.test(text));
  return marks ? [...text.matchAll(marks.each)].map(([, words = '']) => words.trim()) : [text];
}
