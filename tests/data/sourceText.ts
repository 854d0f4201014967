import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const address = new URL('../../../shared/report.txt', import.meta.url);

export interface Paragraph {
  /** The heading it stands under; `null` before the first one. */
  readonly section: string | null;
  /** Counted from 1 over the body. */
  readonly number: number;
  /** Offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The report's text, or `null` where it is not at hand: it belongs to its publisher and is no part of this
 * repository, but may lie beside the checkout.
 */
export const sourceText: string | null = existsSync(address) ? readFileSync(address, 'utf8') : null;

/** SHA-256 of the file, hexadecimal. */
export function sourceSha256(): string {
  return createHash('sha256').update(readFileSync(address)).digest('hex');
}

/** The body: from the dateline on, blocks set off by blank lines; a block that ends no sentence is a heading. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const body = text.indexOf('Washington/Moscow');
  const paragraphs: Paragraph[] = [];
  let section: string | null = null;
  for (const { 0: block, index } of text.matchAll(/[^\n]+/g)) {
    if (index < body) continue;
    if (/[."”]$/.test(block)) {
      paragraphs.push({ section, number: paragraphs.length + 1, start: index, end: index + block.length });
    } else section = block;
  }
  return paragraphs;
}
