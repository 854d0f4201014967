import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOn } from '../../../../src/domain/control/areasOn.ts';
import { type AreaStretch, areaStretches } from '../../../../src/domain/control/areaStretches.ts';
import type { Question } from '../../../../src/domain/control/Question.ts';
import type { Dataset } from '../../../../src/domain/dataset/Dataset.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

const everything: Omit<Question, 'day'> = { saidBy: null, accordingTo: null };

/** Each stretch as `id certainty from–to`. */
const spelled = (dataset: Dataset, question: Partial<Question> = {}) =>
  areaStretches(dataset, { ...everything, ...question }).map(
    ({ area, certainty, from, to }) => `${area.id} ${certainty} ${formatIsoDay(from)}–${formatIsoDay(to)}`,
  );

const spell = (states: readonly Pick<AreaStretch, 'area' | 'certainty'>[]) =>
  states.map(({ area, certainty }) => `${area.id} ${certainty}`).join();

const arbitraryQuestion = fc.record({
  saidBy: fc.option(arbitraryWeekday),
  accordingTo: fc.constantFrom(null, null, 'trump', 'general-staff'),
});

describe(areaStretches, () => {
  it('tells of the report when each of its areas is claimed', () => {
    expect(spelled(embeddedDataset)).toEqual([
      'schematic-1300 possible 2024-08-01–2025-03-14',
      'schematic-under-200 certain 2025-03-14–2025-03-15',
    ]);
  });

  it('says what each day alone says, on every day of the coverage', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (dataset, question) => {
        const stretches = areaStretches(dataset, question);
        const { first, last } = dataset.coverage;
        const days = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
        const drawn = days.map((day) => stretches.filter(({ from, to }) => from <= day && day < to));
        expect(drawn.map(spell)).toEqual(days.map((day) => spell(areasOn(dataset, { ...question, day }))));
      }),
      { numRuns: 40 },
    );
  });

  it('makes no stretch longer than the coverage, empty, or next to its like', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (dataset, question) => {
        const stretches = areaStretches(dataset, question);
        for (const { area, certainty, from, to } of stretches) {
          expect(from).toBeGreaterThanOrEqual(dataset.coverage.first);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(dataset.coverage.last + 1);
          const next = stretches.find((other) => other.area === area && other.from === to);
          expect(next?.certainty).not.toBe(certainty);
        }
      }),
    );
  });

  it('leaves a gap between two spans of one area', () => {
    const span = (id: string, aboutTime: string) =>
      buildClaim({ id, predicate: 'area-held', holder: 'ukraine', aboutTime });
    const dataset = buildDataset({
      claims: [span('early', '2024-09-01/2024-09-10'), span('late', '2024-09-20/2024-09-30')],
      areas: [buildArea({ claims: ['early', 'late'] })],
    });
    expect(spelled(dataset)).toEqual([
      'strip certain 2024-09-01–2024-09-11',
      'strip certain 2024-09-20–2024-10-01',
    ]);
    expect(spelled(dataset, { accordingTo: 'trump' })).toEqual([]);
    expect(spelled(dataset, { saidBy: dayAt('2025-03-13') })).toEqual([]);
  });
});
