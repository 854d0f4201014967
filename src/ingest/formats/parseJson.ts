import { openingLimits } from '../../domain/opening/openingLimits.ts';
import { findJsonFault, type JsonFault } from './findJsonFault.ts';
import { tooDeepAt } from './tooDeepAt.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      /** `line 3, column 14`. */
      readonly path: string;
      readonly message: string;
    };

/** What is shorter is looked through before it is parsed: `JSON.parse` takes ten times as long to refuse it. */
const SHORT = 64;

/**
 * What a text says as JSON (RFC 8259), or where it stops being JSON. Names such as `__proto__` are plain own keys of
 * what comes of it, and stay so when it is spread; never hand it to `Object.assign`.
 * @param firstLine the number of the text's first line in its file
 */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  const body = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const deep = tooDeepAt(body, openingLimits.depth);
  if (deep >= 0) {
    const message = `lists and objects stand more than ${openingLimits.depth} deep within one another`;
    return { ok: false, path: placeOf(body, deep, firstLine), message };
  }
  const refuse = ({ offset, message }: JsonFault): ParsedJson => ({
    ok: false,
    path: placeOf(body, offset, firstLine),
    message: `is not JSON: ${message}`,
  });
  const fault = body.length < SHORT ? findJsonFault(body) : null;
  if (fault !== null) return refuse(fault);
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch (error) {
    const late = findJsonFault(body);
    if (late !== null) return refuse(late);
    return { ok: false, path: '', message: `is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
}

function placeOf(text: string, offset: number, firstLine: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1 + firstLine;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
