import { listOf } from './listOf.ts';
import { textOf } from './textOf.ts';

/** Only where a further address begins: a comma or a semicolon within an address is part of it. */
const BETWEEN = /(?<![\s;,|])[\s;,|]+(?=https?:\/\/)/i;

/** The addresses in a value, of a list or written one after another; `null` where there are none, or not only those. */
export function linksOf(value: unknown): readonly string[] | null {
  const texts = listOf(value) ?? textOf(value)?.split(BETWEEN);
  if (!texts) return null;
  const links = texts.map((text) => text.replace(/(?<![;,|])[;,|]+$/, ''));
  return links.every(isLink) ? links : null;
}

/** Whether it is an address that may be offered to a reader: `http:` or `https:`, nothing that runs. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
