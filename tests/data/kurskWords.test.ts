import { describe, expect, it } from 'vitest';
import { predicates } from '../../src/domain/claim/predicates.ts';
import { areasOn } from '../../src/domain/control/areasOn.ts';
import { placeOn } from '../../src/domain/control/placeOn.ts';
import type { Dataset } from '../../src/domain/dataset/Dataset.ts';
import { inLanguage } from '../../src/domain/dataset/inLanguage.ts';
import { addDays } from '../../src/domain/day/addDays.ts';
import type { Day } from '../../src/domain/day/Day.ts';
import { areaReadings } from '../../src/domain/timeline/areaReadings.ts';
import { areaSeries } from '../../src/domain/timeline/areaSeries.ts';
import { describeArea } from '../../src/domain/wording/describeArea.ts';
import { describeAreaReadings } from '../../src/domain/wording/describeAreaReading.ts';
import { describePlace } from '../../src/domain/wording/describePlace.ts';
import { describeSilence } from '../../src/domain/wording/describeSilence.ts';
import { describeStaleness } from '../../src/domain/wording/describeStaleness.ts';
import { describeTime } from '../../src/domain/wording/describeTime.ts';
import { capitalised } from '../../src/domain/wording/names.ts';
import type { Wording } from '../../src/domain/wording/Wording.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import { english, russian, ukrainian } from '../fixtures/words.ts';

/** Everything that the page says of a day, heard by all, and by one speaker after another. */
function sentencesOn(dataset: Dataset, day: Day, wording: Wording): readonly string[] {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const listeners = [null, ...dataset.actors.map(({ id }) => id)];
  const figures = areaSeries(dataset.claims, dataset.coverage);
  return listeners.flatMap((accordingTo) => {
    const question = { day, saidBy: null, accordingTo };
    const places = dataset.places.map((place) => placeOn(dataset, place, question));
    return [
      ...places.map((state) => describePlace(state, actors, wording)),
      ...places.flatMap((state) => describeStaleness(state, wording) ?? []),
      ...places.flatMap(({ silent }) => (silent.length > 0 ? [describeSilence(silent, wording)] : [])),
      ...areasOn(dataset, question).map((state) => describeArea(state, actors, wording)),
      capitalised(describeAreaReadings(areaReadings(figures, day), actors, wording)),
    ];
  });
}

const { first, last } = embeddedDataset.coverage;
const days = [
  first,
  addDays(first, 40),
  addDays(first, 122),
  ...[5, 4, 3, 2, 1, 0].map((n) => addDays(last, -n)),
];

describe.each([
  ['en', english],
  ['uk', ukrainian],
  ['ru', russian],
])('the report in the language %s', (language, wording) => {
  const dataset = inLanguage(embeddedDataset, language);
  const sentences = new Set(days.flatMap((day) => sentencesOn(dataset, day, wording)));

  it('is said in whole sentences', () => {
    expect(sentences.size).toBeGreaterThan(20);
    for (const sentence of sentences) {
      expect.soft(sentence).toMatch(/^[\p{Lu}\d].*[.]$/u);
      expect.soft(sentence).not.toMatch(/[{}<>]|undefined|null|NaN|\.\.|\s[.,;:]|,\s*[.,]|\s{2}/u);
    }
  });

  it('leaves nothing in another script but names', () => {
    const names = /AFP|G7|X\b|Truth Social|Facebook|Telegram/gu;
    const other = language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2}/u;
    expect([...sentences].filter((sentence) => other.test(sentence.replaceAll(names, '')))).toEqual([]);
  });

  it('has words for the two times of every claim', () => {
    for (const { id, saidAt, aboutTime, predicate } of dataset.claims) {
      for (const words of [
        describeTime(saidAt, 'event', wording),
        describeTime(aboutTime, predicates[predicate].timing, wording),
      ]) {
        expect.soft(words, id).toMatch(/\d/);
        expect.soft(words, id).not.toMatch(/\.$|[{}]/);
      }
    }
  });
});
