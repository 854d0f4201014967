import type { DateReading } from './DateReading.ts';

/** A date that cannot be read, and why, as what follows its name: "is of the year 25". */
export function unreadable(reason: string): Extract<DateReading, { kind: 'unreadable' }> {
  return { kind: 'unreadable', reason };
}
