import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchDataset } from '../../../../src/domain/search/searchDataset.ts';
import type { SearchResult } from '../../../../src/domain/search/toSearchEntries.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

function nameOf(result: SearchResult): string {
  switch (result.kind) {
    case 'place':
      return result.place.id;
    case 'actor':
      return `by ${result.actor.id}`;
    case 'claim':
      return `“${result.claim.id}”`;
    case 'entry':
      return result.entry.id;
    default:
      return result satisfies never;
  }
}
const found = (query: string, dataset = embeddedDataset) => searchDataset(dataset, query).results.map(nameOf);

describe(searchDataset, () => {
  it.each(['Sudzha', 'sudzha', 'SUDZ', 'Суджа', 'суд', ' «Суджа» '])('finds Sudzha by %s', (query) => {
    expect(found(query)[0]).toBe('sudzha');
  });

  it.each(['Gontcharovka', 'Goncharovka', 'Гончаровка', 'гончарівка', 'гончарівка'.normalize('NFD')])(
    'finds Gontcharovka by %s',
    (query) => {
      expect(found(query)[0]).toBe('gontcharovka');
    },
  );

  it('takes both local spellings of Belgorod', () => {
    expect(found('Бєлгород')).toEqual(found('Белгород'));
    expect(found('Бєлгород')).toEqual(['belgorod']);
  });

  it('wants every word, in any order', () => {
    expect(found('oblast kursk')).toEqual(['kursk-region']);
    expect(found('kursk sudzha')).toEqual([]);
  });

  it('takes the beginning of a word, not its inside', () => {
    expect(found('gorod')).toEqual([]);
  });

  it('puts places before speakers and speakers before claims', () => {
    const kinds = searchDataset(embeddedDataset, 'ru').results.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(searchDataset(embeddedDataset, 'k').results.map(({ kind }) => kind)).size).toBe(3);
  });

  it('finds speakers by name and by role', () => {
    expect(found('zelenskyy')[0]).toBe('by zelenskyy');
    expect(found('president of russia')[0]).toBe('by putin');
    expect(found("russia's milit")[0]).toBe('by russian-military');
  });

  it('opens a speaker’s first claim, or the first passed on', () => {
    const late = buildClaim({ id: 'late', aboutTime: '2025-03-13' });
    const early = buildClaim({ id: 'early', aboutTime: '2025-03-11', relayedBy: ['x-users'] });
    const dataset = buildDataset({ claims: [late, early] });
    for (const query of ['military', 'users']) {
      const [result] = searchDataset(dataset, query).results;
      expect(result).toMatchObject({ kind: 'actor', firstClaim: early });
    }
  });

  it('leaves out who has said nothing', () => {
    expect(found('trump', buildDataset())).toEqual([]);
  });

  it('finds claims by summary, quote and note, and says by which', () => {
    const passage = (query: string) => {
      const [result] = searchDataset(embeddedDataset, query).results;
      return result?.kind === 'claim' ? [result.claim.id, result.passage.kind] : result;
    };
    expect(passage('guarded hope')).toEqual(['peskov-cautious-optimism', 'summary']);
    expect(passage('cautious optimism')).toEqual(['peskov-cautious-optimism', 'quote']);
    expect(passage('side of midnight')).toEqual(['belgorod-depot-strike', 'note']);
    expect(passage('1300')).toEqual(['ministry-peak-1300', 'summary']);
  });

  it('shows the summary of a claim whose words are spread over several texts', () => {
    const [result] = searchDataset(embeddedDataset, 'guarded optimism').results;
    expect(result).toMatchObject({ kind: 'claim', passage: { kind: 'summary' } });
  });

  it('puts the newest claim first', () => {
    const claims = ['2025-03-11', '2025-03-13', '2025-03-12'].map((aboutTime) =>
      buildClaim({ id: aboutTime, aboutTime, summary: 'A depot.' }),
    );
    expect(found('depot', buildDataset({ claims }))).toEqual([
      '“2025-03-13”',
      '“2025-03-12”',
      '“2025-03-11”',
    ]);
  });

  it('puts what is only in our notes last', () => {
    const noted = buildClaim({ id: 'noted', aboutTime: '2025-03-13', note: 'It names no depot.' });
    const said = buildClaim({ id: 'said', aboutTime: '2025-03-11', quotes: ['The depot burns.'] });
    expect(found('depot', buildDataset({ claims: [noted, said] }))).toEqual(['“said”', '“noted”']);
  });

  it('gives twelve at most and says how many there are', () => {
    const claims = Array.from({ length: 20 }, (_, index) =>
      buildClaim({ id: `${index}`, summary: 'A depot.' }),
    );
    const { results, total } = searchDataset(buildDataset({ claims }), 'depot');
    expect(results).toHaveLength(12);
    expect(total).toBe(20);
  });

  it('finds nothing by nothing', () => {
    for (const query of ['', '  ', '“”', '—']) {
      expect(searchDataset(embeddedDataset, query)).toEqual({ results: [], total: 0 });
    }
  });

  it('takes any text without fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { results, total } = searchDataset(embeddedDataset, query);
        expect(results.length).toBe(Math.min(total, 12));
      }),
    );
  });
});

const order = ['place', 'actor', 'claim'];
