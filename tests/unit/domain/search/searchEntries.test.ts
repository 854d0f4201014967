import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../../../src/domain/search/searchEntries.ts';
import { buildCollection, buildEntry } from '../../../fixtures/buildEntry.ts';

const files = [
  {
    id: 'one',
    collection: buildCollection(
      Array.from({ length: 30 }, (_, at) => buildEntry({ title: `Strike ${at}`, place: 'Суджа' })),
    ),
  },
  {
    id: 'two',
    collection: buildCollection([
      buildEntry({ title: 'Élysée’s list of 1,300 km²' }),
      buildEntry({ title: 'Counterstrike' }),
    ]),
  },
];
const titles = (query: string) =>
  searchEntries(files, query).results.map((result) => result.kind === 'entry' && result.entry.title);

describe(searchEntries, () => {
  it.each([
    ['суд 29', ['Strike 29']],
    ['elysee', ['Élysée’s list of 1,300 km²']],
    ["Elysee's 1300", ['Élysée’s list of 1,300 km²']],
    ['lysee', []],
    ['counter суджа', []],
    ['', []],
    ['?', []],
  ])('finds by “%s” what begins a word with each of its words', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  it('gives twenty and says how many there are', () => {
    expect(titles('strike')).toHaveLength(20);
    expect(searchEntries(files, 'strike').total).toBe(30);
  });
});
