import { describe, expect, test } from 'vitest';
import { passDeltas, passRuns } from '../../../../src/ingest/formats/passParquetRuns.ts';

const viewOf = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer);

describe(passRuns, () => {
  test('passes a run of as many as there are', () => {
    const seen: number[] = [];
    passRuns(viewOf(6, 1), 0, 1, 3, (value, times) => seen.push(value, times));
    expect(seen).toEqual([1, 3]);
  });

  test.each([
    ['thousands of millions of one value', viewOf(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1],
    ['packed values of no bits', viewOf(0xff, 0xff, 0xff, 0xff, 0x0f), 0],
    ['a number without end', new DataView(new Uint8Array(100).fill(0xff).buffer), 1],
  ])('refuses %s', (_, view, width) => {
    expect(() => passRuns(view, 0, width, 300)).toThrow(/longer than its page|more than 64 bits/);
  });
});

describe(passDeltas, () => {
  test('refuses blocks that would lead back to where they begin', () => {
    // -8 numbers in one part, of two bits each: two bytes back for the two that were read.
    const view = viewOf(0xf8, 0xff, 0xff, 0xff, 0x0f, 1, 9, 0, 0, 2, 0, 0);
    expect(() => passDeltas(view, 0, 9)).toThrow('numbers stand in blocks that there cannot be');
  });
});
