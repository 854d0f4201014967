/** The text of UTF-8 bytes without its byte order mark; `null` where they are not UTF-8: nothing is guessed. */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const notUtf8 = 'is not UTF-8 text, which JSON has to be: save it as UTF-8 and open it again';
