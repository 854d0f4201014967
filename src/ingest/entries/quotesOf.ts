import { listOf } from './listOf.ts';
import { textOf } from './textOf.ts';

/** Each pair of marks that quotes are written between. */
const PAIRS = ['""', '“”', '„“', '„”', '«»', '‘’'];

/** A quote and what parts it from the next; sticky, for a pattern of the whole series could go astray in a long one. */
const patterns = PAIRS.map(
  ([open = '', close = '']) => new RegExp(`${open}([^${open}${close}]+)${close}\\s*(?:[;|,/]\\s*)?`, 'uy'),
);

/**
 * The quotes of a cell: of a list each, of a series of texts in quotation marks each; else its text is one quote.
 * `null` where there is none.
 */
export function quotesOf(value: unknown): readonly string[] | null {
  const list = listOf(value);
  if (list) return list;
  const text = textOf(value);
  if (text === null) return null;
  for (const pattern of patterns) {
    const quotes = seriesOf(text, pattern);
    if (quotes) return quotes;
  }
  return [text];
}

/** Quotes within one pair of marks, one after another and nothing else: the marks part them, and no words are cut. */
function seriesOf(text: string, pattern: RegExp): readonly string[] | null {
  const quotes: string[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return null;
    quotes.push((match[1] ?? '').trim());
  }
  return quotes;
}
