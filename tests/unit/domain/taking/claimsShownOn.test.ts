import { describe, expect, it } from 'vitest';
import { claimsShownOn } from '../../../../src/domain/taking/claimsShownOn.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const dataset = buildDataset({
  claims: [
    buildClaim({ id: 'struck', place: 'belgorod', predicate: 'strike', aboutTime: '2025-03-13' }),
    buildClaim({ id: 'talks', place: null, predicate: 'diplomacy', holder: null, aboutTime: '2025-03-12' }),
    buildClaim({ id: 'figure', place: null, predicate: 'area-held', aboutTime: '2025-03-11' }),
    buildClaim({ id: 'trump', actor: 'trump', aboutTime: '2025-03-12', saidAt: '2025-03-13' }),
  ],
  areas: [buildArea({ id: 'strip', claims: ['figure'] })],
});
const shownOn = (day: string, question = {}) => {
  const { claims, areas } = claimsShownOn(dataset, {
    day: dayAt(day),
    saidBy: null,
    accordingTo: null,
    ...question,
  });
  return [claims.map(({ id }) => id), areas.map(({ id }) => id)];
};

describe(claimsShownOn, () => {
  it('takes the claims that speak of the day, and the area that still stands with the claim behind it', () => {
    expect(shownOn('2025-03-12')).toEqual([['talks', 'figure', 'trump'], ['strip']]);
  });

  it('hears one speaker alone', () => {
    expect(shownOn('2025-03-12', { accordingTo: 'trump' })).toEqual([['trump'], []]);
  });

  it('leaves out what had not been said by the chosen day', () => {
    expect(shownOn('2025-03-12', { saidBy: dayAt('2025-03-12') })).toEqual([[], []]);
  });
});
