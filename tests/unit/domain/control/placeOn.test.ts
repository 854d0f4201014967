import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn } from '../../../../src/domain/control/placeOn.ts';
import type { Question } from '../../../../src/domain/control/Question.ts';
import { arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const sudzhaOn = (claims: readonly ClaimParts[], question: Partial<Question> = {}) => {
  const dataset = buildDataset({ claims: claims.map((parts) => buildClaim(parts)) });
  const place = dataset.places.find(({ id }) => id === 'sudzha');
  if (!place) throw new Error('the fixture has no Sudzha');
  return placeOn(dataset, place, { day: dayAt('2025-03-14'), saidBy: null, accordingTo: null, ...question });
};

describe(placeOn, () => {
  it('lists the claims that speak of the place on the day, sure or not', () => {
    const { live } = sudzhaOn([
      { id: 'today' },
      { id: 'perhaps', predicate: 'captured', aboutTime: '2025-03-13/2025-03-14' },
      { id: 'yesterday', aboutTime: '2025-03-13' },
      { id: 'elsewhere', place: 'belgorod' },
      { id: 'nowhere', place: null },
    ]);
    expect(live.map(({ claim, certainty }) => [claim.id, certainty])).toEqual([
      ['today', 'certain'],
      ['perhaps', 'possible'],
    ]);
  });

  it('names the parties that say nothing of the place on any day', () => {
    expect(sudzhaOn([]).silent).toEqual(['russia', 'ukraine', 'us']);
    expect(sudzhaOn([{ aboutTime: '2024-09-01' }]).silent).toEqual(['ukraine', 'us']);
    expect(sudzhaOn([{}, { id: 'elsewhere', actor: 'trump', place: 'belgorod' }]).silent).toEqual([
      'ukraine',
      'us',
    ]);
    expect(sudzhaOn([{ actor: 'x-users' }]).silent).toEqual(['russia', 'ukraine', 'us']);
  });

  it('calls nobody silent for not being listened to, and everybody who had not spoken yet', () => {
    const claims = [{ id: 'military' }, { id: 'staff', actor: 'general-staff' }];
    expect(sudzhaOn(claims, { accordingTo: 'general-staff' }).silent).toEqual(['us']);
    expect(sudzhaOn(claims, { saidBy: dayAt('2025-03-13') }).silent).toEqual(['russia', 'ukraine', 'us']);
  });

  it('shows, listening to one actor, that actor’s claims alone', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWeekday, (dataset, day) => {
        for (const place of dataset.places) {
          const { live, disagreements } = placeOn(dataset, place, {
            day,
            saidBy: null,
            accordingTo: 'trump',
          });
          const shown = [
            ...live.map(({ claim }) => claim),
            ...disagreements.flatMap(({ asserting, denying }) => [...asserting, ...denying]),
          ];
          expect(shown.filter(({ actor }) => actor !== 'trump')).toEqual([]);
        }
      }),
    );
  });
});
