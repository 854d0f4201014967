import type { Findings } from '../Findings.ts';

/** As many bytes tell how a text is encoded. */
const SAMPLE_BYTES = 65_536;

/**
 * The text of a file in UTF-8, UTF-16 of either order, or Windows-1251, without its byte order mark; `null` where it is
 * none of them, which is then among the problems. Only a guess is named among the repairs.
 */
export function decodeText(bytes: Uint8Array, file: string, findings: Findings): string | null {
  const text = decoded(bytes, utf16Of(bytes) ?? 'utf-8');
  if (text !== null) return text;
  const cyrillic = decoded(bytes, 'windows-1251');
  if (cyrillic !== null && isPlausible(cyrillic.slice(0, SAMPLE_BYTES))) {
    findings.repairs.push({ file, path: '', message: 'read as Windows-1251' });
    return cyrillic;
  }
  findings.problems.push({
    file,
    path: '',
    message: 'is no text in UTF-8, UTF-16 or Windows-1251; save it as UTF-8',
  });
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    // It takes the byte order mark away by itself.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Told by the mark, or else by the zeros: every digit, comma and line end has one, and no other text has any. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.subarray(0, SAMPLE_BYTES).entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Cyrillic words of Cyrillic letters; in another encoding they come out mixed with Latin ones, or with controls. */
function isPlausible(text: string): boolean {
  if (/(?![\t\n\r])\p{Cc}/u.test(text)) return false;
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const isWord = (word: string) => /^\p{Script=Cyrillic}+$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word);
  return words.filter(isWord).length > words.length * 0.9;
}
