import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../../src/domain/wording/formatEdtf.ts';
import { parseEdtf } from '../../../../src/domain/edtf/parseEdtf.ts';
import { english, russian, ukrainian } from '../../../fixtures/words.ts';
import { arbitraryEdtfText } from '../edtf/arbitraryEdtfText.ts';
import { read } from '../edtf/read.ts';

describe(formatEdtf, () => {
  it.each([
    ['2025-03-14', '14 March 2025'],
    ['2025-03-14T23:30:00Z', '14 March 2025'],
    ['2024-08', 'August 2024'],
    ['2024', '2024'],
    ['2024-22', 'summer 2024'],
    ['2024-24', 'winter 2024–2025'],
    ['201X', 'the 2010s'],
    ['20XX', '2000–2099'],
    ['2024-08-XX', 'August 2024, day unknown'],
    ['2024-XX', '2024, month unknown'],
    ['2024-XX-XX', '2024, month unknown'],
    ['-0044', '45 BC'],
    ['-004X', '50 – 41 BC'],
    ['Y12345', '12345'],
  ])('writes the date %s as "%s"', (text, words) => {
    expect(formatEdtf(read(text), english)).toBe(words);
  });

  it.each([
    ['2024~', 'about 2024'],
    ['2024-22~', 'about summer 2024'],
    ['2025-03-14?', '14 March 2025 (uncertain)'],
    ['2024-08%', 'about August 2024 (uncertain)'],
  ])('writes the doubt about %s as "%s"', (text, words) => {
    expect(formatEdtf(read(text), english)).toBe(words);
  });

  it.each([
    ['2025-03-10/2025-03-13', '10–13 March 2025'],
    ['2025-02-28/2025-03-03', '28 February – 3 March 2025'],
    ['2024-08/2025-03', 'August 2024 – March 2025'],
    ['2023/2025', '2023–2025'],
    ['2024-08/2025-03-14', 'from August 2024 to 14 March 2025'],
    ['2024-08~/2025-03', 'from about August 2024 to March 2025'],
    ['2024-08-XX/2024-10', 'from August 2024, day unknown to October 2024'],
    ['2024-08/..', 'from August 2024'],
    ['../2025-03-14', 'up to 14 March 2025'],
    ['2024-08/', 'from August 2024 to an unknown date'],
    ['/2025-03-14', 'from an unknown date to 14 March 2025'],
  ])('writes the interval %s as "%s"', (text, words) => {
    expect(formatEdtf(read(text), english)).toBe(words);
  });

  it.each([
    ['2024-08', 'серпень 2024', 'август 2024'],
    ['2024-08/..', 'від серпня 2024', 'с августа 2024'],
    ['../2025-03-14', 'до 14 березня 2025', 'до 14 марта 2025'],
    ['2025-03-10/2025-03-13', '10–13 березня 2025', '10–13 марта 2025'],
    ['2024-08/2025-03-14', 'від серпня 2024 до 14 березня 2025', 'с августа 2024 до 14 марта 2025'],
    ['2024-22/..', 'від літа 2024', 'с лета 2024'],
    ['2024-22', 'літо 2024', 'лето 2024'],
    ['201X', '2010-ті роки', '2010-е годы'],
  ])('declines %s in Ukrainian and Russian', (text, inUkrainian, inRussian) => {
    expect(formatEdtf(read(text), ukrainian)).toBe(inUkrainian);
    expect(formatEdtf(read(text), russian)).toBe(inRussian);
  });

  it('finds words for everything that can be read', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        expect(formatEdtf(result.value, english)).toMatch(/^\S+(?: \S+)*$/u);
      }),
    );
  });
});
