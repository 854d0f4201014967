import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/domain/collection/countIn.ts';
import { daysOfEntry } from '../../../../src/domain/collection/daysOfEntry.ts';
import { entriesIn } from '../../../../src/domain/collection/entriesIn.ts';
import { isInWindow } from '../../../../src/domain/collection/EntryIndex.ts';
import { neighbourEntry } from '../../../../src/domain/collection/neighbourEntry.ts';
import { toEntryIndex } from '../../../../src/domain/collection/toEntryIndex.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { buildEntry } from '../../../fixtures/buildEntry.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const start = dayAt('2024-08-06');
const iso = (at: number) => formatIsoDay(addDays(start, at));

const arbitraryEntries = fc.array(
  fc
    .option(fc.tuple(fc.nat(40), fc.nat(9)), { nil: null })
    .map((days) => buildEntry(days === null ? {} : { about: `${iso(days[0])}/${iso(days[0] + days[1])}` })),
  { maxLength: 40 },
);
const arbitraryWindow = fc
  .tuple(fc.integer({ min: -5, max: 55 }), fc.nat(9))
  .map(([at, days]) => ({ first: addDays(start, at), last: addDays(start, at + days) }));

describe(toEntryIndex, () => {
  it('finds and counts what a walk through all entries finds', () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryWindow, (entries, window) => {
        const index = toEntryIndex({ entries });
        const walked = [...entries.keys()].filter((at) => {
          const days = entries[at] ? daysOfEntry(entries[at]) : null;
          return days !== null && isInWindow(days, window);
        });
        expect(countIn(index, window)).toBe(walked.length);
        expect(entriesIn(index, window, Infinity).toSorted((a, b) => a - b)).toEqual(walked);
        expect(entriesIn(index, window, 3)).toEqual(entriesIn(index, window, Infinity).slice(0, 3));
        expect(countIn(index, 'all') + index.undated.length).toBe(entries.length);
      }),
    );
  });
});

describe(neighbourEntry, () => {
  const index = toEntryIndex({
    entries: ['2025-03-02', '2025-03-01', undefined, '2025-03-02'].map((about) =>
      buildEntry(about === undefined ? {} : { about }),
    ),
  });

  it('steps in the order of time, and of the file on one day', () => {
    const second = dayAt('2025-03-02');
    expect(neighbourEntry(index, 0, second, 1)).toBe(3);
    expect(neighbourEntry(index, 3, second, -1)).toBe(0);
    expect(neighbourEntry(index, 0, second, -1)).toBe(1);
    expect(neighbourEntry(index, 1, dayAt('2025-03-01'), -1)).toBeNull();
    expect(neighbourEntry(index, 3, second, 1)).toBeNull();
  });
});
