import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches, searchWordsOf } from '../../../../src/domain/search/searchWords.ts';

describe(searchWordsOf, () => {
  it.each([
    ['Sudzha, Суджа', ['sudzha', 'суджа']],
    ['Орёл', ['орел']],
    ['Київ й Їжакевич', ['киів', 'и', 'іжакевич']],
    ['Recep Tayyip Erdoğan, İstanbul', ['recep', 'tayyip', 'erdogan', 'istanbul']],
    ['Russia’s military', ["russia's", 'military']],
    ["Слов’янськ, Слов'янськ, Словʼянськ", ["слов'янськ", "слов'янськ", "слов'янськ"]],
    ['‘spare the lives’', ['spare', 'the', 'lives']],
    ['1,300 km²', ['1300', 'km2']],
    ['on 4,5 and 6,7000', ['on', '4', '5', 'and', '6', '7000']],
    ['Кремль: «нет»', ['кремль', 'нет']],
    [' … — ’ ', []],
    ['', []],
  ])('compares “%s” by %j', (text, words) => {
    expect(searchWordsOf(text)).toEqual(words);
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(searchWordsOf('Орёл'.normalize('NFD'))).toEqual(searchWordsOf('Орёл'.normalize('NFC')));
  });

  it('gives no empty word, which everything would begin with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchWordsOf(text)).not.toContain('');
      }),
    );
  });
});

describe(markMatches, () => {
  it('marks whole words by their beginnings, in the text’s own letters', () => {
    expect(markMatches('Гончарівка · Goncharovka', ['гонч'])).toEqual([
      { text: 'Гончарівка', isMatch: true },
      { text: ' · Goncharovka', isMatch: false },
    ]);
    expect(markMatches('came to 1,300 km².', ['1300'])).toEqual([
      { text: 'came to ', isMatch: false },
      { text: '1,300', isMatch: true },
      { text: ' km².', isMatch: false },
    ]);
  });

  it('marks nothing inside a word', () => {
    expect(markMatches('Belgorod', ['gorod'])).toEqual([{ text: 'Belgorod', isMatch: false }]);
  });

  it('leaves the text as it is when put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, wanted) => {
        const parts = markMatches(text, wanted);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
