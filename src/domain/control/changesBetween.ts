import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';
import { type AreaState, areasOn } from './areasOn.ts';
import { type PlaceState, placeOn } from './placeOn.ts';
import type { Question } from './Question.ts';

/** A place or an area of which something else is claimed on one day than on another. */
export type Change =
  | { readonly kind: 'place'; readonly id: string; readonly before: PlaceState; readonly after: PlaceState }
  | {
      readonly kind: 'area';
      readonly id: string;
      readonly before: AreaState | null;
      readonly after: AreaState | null;
    };

/** What differs from `from` to the question's day. Growing older is no change. */
export function changesBetween(dataset: Dataset, from: Day, question: Question): readonly Change[] {
  const earlier = { ...question, day: from };
  const places = dataset.places.flatMap((place): Change[] => {
    const [before, after] = [placeOn(dataset, place, earlier), placeOn(dataset, place, question)];
    return signatureOf(before) === signatureOf(after) ? [] : [{ kind: 'place', id: place.id, before, after }];
  });
  const [areasBefore, areasAfter] = [areasOn(dataset, earlier), areasOn(dataset, question)];
  const areas = dataset.areas.flatMap(({ id }): Change[] => {
    const find = (states: readonly AreaState[]) => states.find(({ area }) => area.id === id) ?? null;
    const [before, after] = [find(areasBefore), find(areasAfter)];
    return before?.certainty === after?.certainty ? [] : [{ kind: 'area', id, before, after }];
  });
  return [...places, ...areas];
}

/** Two states with the same signature look the same on the map. Sorted: whose claim comes first is no change. */
function signatureOf({ control, disagreements, live }: PlaceState): string {
  const positions = 'positions' in control ? control.positions : [];
  return JSON.stringify([
    control.kind,
    positions
      .map(({ actor, holder, denied, certainty }) => `${actor} ${holder} ${denied} ${certainty}`)
      .toSorted(),
    disagreements.map(({ predicate }) => predicate).toSorted(),
    live.filter(({ claim }) => claim.predicate === 'strike').map(({ claim }) => claim.id),
  ]);
}
