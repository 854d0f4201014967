import { textOf } from './textOf.ts';

/** The texts of a list, or of a JSON list written into a cell; `null` for what is no list of texts alone. */
export function listOf(value: unknown): readonly string[] | null {
  const list = typeof value === 'string' && /^\s*\[/.test(value) ? parsedList(value) : value;
  if (!Array.isArray(list)) return null;
  const texts = list.map(textOf);
  return texts.every((text) => text !== null) ? texts : null;
}

function parsedList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
