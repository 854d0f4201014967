import { textOf } from './textOf.ts';

/** More of a value than that nobody needs to find it. */
const LONGEST = 60;

/** What a file says, for a message about it: in quotation marks, and shortened. */
export function quoted(value: unknown): string {
  const text = textOf(value) ?? 'what stands there';
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
