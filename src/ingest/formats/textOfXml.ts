import type { Findings } from '../Findings.ts';

/** The text of an XML file in the encoding that it says, or shows; `null` with the reason among the findings. */
export function textOfXml(bytes: Uint8Array, file: string, findings: Findings): string | null {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes);
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (encoding === null) {
      const message = 'is not UTF-8, and says no encoding: it was read as Windows-1251';
      findings.repairs.push({ file, path: '', message });
      return new TextDecoder('windows-1251').decode(bytes);
    }
    const message =
      error instanceof RangeError
        ? `is in the encoding ${encoding}, which is not known`
        : `says that it is in the encoding ${encoding}, and is not`;
    findings.problems.push({ file, path: '', message });
    return null;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? null;
}
