import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from '../../../../src/domain/collection/neutraliseFormula.ts';

describe(neutraliseFormula, () => {
  it.each([
    '=HYPERLINK("https://a.example")',
    '+7 495 000',
    '-Sudzha',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    "'=1",
    "''@x",
    '-1-1',
  ])('puts an apostrophe before %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+1.5', '-0.25e-7', '.5', 'Sudzha', "'quoted'", '', '2025-03-14', '../2025-03-14'])(
    'leaves %j alone',
    (text) => {
      expect(neutraliseFormula(text)).toBe(text);
    },
  );

  it('is undone to the letter', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '1', '.', 'e', 'С') }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
      }),
    );
  });
});

describe(restoreFormula, () => {
  it('leaves alone what no export of ours writes', () => {
    expect(["'-5", "'tis", "O'Brien"].map(restoreFormula)).toEqual(["'-5", "'tis", "O'Brien"]);
  });
});
