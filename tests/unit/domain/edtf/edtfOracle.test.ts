import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import type { Edtf } from '../../../../src/domain/edtf/Edtf.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { boundsOf } from '../../../../src/domain/edtf/boundsOf.ts';
import { parseEdtf } from '../../../../src/domain/edtf/parseEdtf.ts';
import { arbitraryEdtfText } from './arbitraryEdtfText.ts';
import { dayOf } from '../day/arbitraryDay.ts';

/** Where npm `edtf` reads a text otherwise, and why we do not follow it. */
const DIFFERENCES: readonly (readonly [reason: string, applies: (text: string) => boolean])[] = [
  [
    'reads 2 and 3 digits as centuries and decades, which ISO 8601-2 has not',
    has(/(?:^-?|\/-?)\d{2,3}[?~%]?(?:\/|$)/),
  ],
  ['has a 29 February every year', has(/-02-29/)],
  ['has a year -0000 when X follows it', has(/-0000-.*X/)],
  ['lets a year be XXXX, which is level 2', has(/XXXX/)],
  ['has no X together with a qualifier, nor X in intervals', has(/X.*[/?~%]|\/.*X/)],
  [
    'has no seasons with qualifiers or in intervals below level 3',
    has(/(?:^|\/)-?\d{4}-2\d[?~%]|(?:^|\/)-?\d{4}-2\d\/|\/-?\d{4}-2\d$/),
  ],
  ['has no Y with qualifiers or in intervals', has(/Y.*[/?~%]|\/.*Y/)],
  ['has years no Day can hold', has(/Y-?\d{6,}/)],
  ['has intervals without any date', has(/^(?:\.\.)?\/(?:\.\.)?$/)],
  ['does not read an unknown start', has(/^\//)],
  [
    'reads no offset -00:00 or beyond -12:00, and three digits of a second only',
    has(/T.*(?:-00|-1[234]|\.\d)/),
  ],
];

function has(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

const differs = (text: string): boolean => DIFFERENCES.some(([, applies]) => applies(text));

describe('npm edtf as an oracle', () => {
  it('reads and refuses the same texts', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        fc.pre(!differs(text));
        const ours = parseEdtf(text);
        // It refuses every interval whose first instants are not in strict order: one day, or 2025/2025-01.
        fc.pre(!ours.ok || !startsTogether(ours.value));
        expect(`${text} ${ours.ok}`).toBe(`${text} ${isReadByOracle(text)}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same first and last day', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        const ours = parseEdtf(text);
        fc.pre(ours.ok && !differs(text) && !startsTogether(ours.value));
        // Of X in a year before 0 it takes the last day for the first; in 0000-02-XX it finds a 30 February.
        fc.pre(!/^-.*X|^0000-02-XX/.test(text));
        // Its seasons are quarters of the year; its times are instants, ours the day that is written.
        fc.pre(!/-2[1-4]$|T/.test(text));
        const { earliest, latest } = boundsOf(ours.value);
        const theirs = edtf(text, { level: 1 });
        expect([text, isoOrNull(earliest), isoOrNull(latest)]).toEqual([
          text,
          isoOfInstant(theirs.min),
          isoOfInstant(theirs.max),
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

function isReadByOracle(text: string): boolean {
  try {
    edtf(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

function startsTogether(value: Edtf): boolean {
  return (
    value.kind === 'interval' &&
    value.start.kind === 'date' &&
    value.end.kind === 'date' &&
    value.start.first >= value.end.first
  );
}

const epoch = dayOf(1970, 1, 1);
const MS_PER_DAY = 86_400_000;

function isoOfInstant(instant: number | null): string | null {
  if (instant === null || !Number.isFinite(instant)) return null;
  return formatIsoDay(addDays(epoch, Math.floor(instant / MS_PER_DAY)));
}

function isoOrNull(day: Parameters<typeof formatIsoDay>[0] | null): string | null {
  return day === null ? null : formatIsoDay(day);
}
