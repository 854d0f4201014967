// Digits in groups are one word: who looks for 1300 means “1,300 km²”. The apostrophes are those in use in Latin and Cyrillic script.
const wordPattern = /[\p{L}\p{N}\p{M}'’‘ʼ]+(?:,\d{3}(?!\d))*/gu;

/** A text's words the way they are compared: without case, accents or the difference between ё and е, ’ and '. */
export function searchWordsOf(text: string): readonly string[] {
  return [...text.matchAll(wordPattern)].map(([word]) => folded(word)).filter((word) => word !== '');
}

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text cut where its words begin with one of the words looked for; put together again it is the same text. */
export function markMatches(text: string, wanted: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!wanted.some((prefix) => folded(word).startsWith(prefix))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
    end = index + word.length;
    parts.push({ text: word, isMatch: true });
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMatch: false }] : parts;
}

/** A whole text without case, accents, or what groups digits. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘ʼ]/gu, "'");
}

function folded(word: string): string {
  return foldedText(word)
    .replaceAll(',', '')
    .replaceAll(/^'+|'+$/gu, '');
}
