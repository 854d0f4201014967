import type { Day } from '../domain/day/Day.ts';
import { dayOfText } from './dayOfText.ts';
import { isRecord } from './isRecord.ts';

/** The days that a feature speaks of: one, or those from its first up to but not on `to`; `null` without an end. */
export type FeatureSpan =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'span'; readonly from: Day; readonly to: Day | null };

/**
 * Reads a feature's dates: `time.interval` (`a/b`, or a list of two), `time.date`, `date`, or `from` and `to`; `time`
 * may be an object or part of the name. `null` where none is there or none can be read.
 */
export function spanOfFeature(properties: unknown): FeatureSpan | null {
  if (!isRecord(properties)) return null;
  const time = isRecord(properties['time']) ? properties['time'] : {};
  const interval = properties['time.interval'] ?? time['interval'];
  if (interval !== undefined && interval !== null) {
    const [from, to] = typeof interval === 'string' ? interval.split('/') : asList(interval);
    return toSpan(from, to);
  }
  const day = dayOfText(properties['time.date'] ?? time['date'] ?? properties['date']);
  if (day !== null) return { kind: 'day', day };
  return toSpan(properties['from'], properties['to']);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toSpan(first: unknown, end: unknown): FeatureSpan | null {
  const from = dayOfText(first);
  const to = dayOfText(end);
  const isOpen = end === undefined || end === null || end === '' || end === '..';
  if (from === null || (to === null && !isOpen)) return null;
  // From a day to the same day is that day.
  if (to !== null && to <= from) return to === from ? { kind: 'day', day: from } : null;
  return { kind: 'span', from, to };
}
