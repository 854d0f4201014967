import type { Actor } from '../../domain/claim/Claim.ts';
import type { AreaState } from '../../domain/control/areasOn.ts';
import type { Change } from '../../domain/control/changesBetween.ts';
import { placeMarkOf, strikeOf } from '../../domain/control/placeMarkOf.ts';
import type { PlaceState } from '../../domain/control/placeOn.ts';
import type { Place } from '../../domain/dataset/Dataset.ts';
import { describeAreaSize } from '../../domain/wording/describeArea.ts';
import type { MapArea, MapPlace, MapSubject } from '../../map/MapFrame.ts';
import type { Subject } from '../../state/Selection.ts';

type Actors = ReadonlyMap<string, Actor>;

/** The map's places: each with the one sign that the claims give it. */
export function toMapPlaces(
  states: readonly PlaceState[],
  changes: readonly Change[],
  actors: Actors,
): readonly MapPlace[] {
  return states.map((state) => {
    const { place } = state;
    return {
      id: place.id,
      name: place.name,
      otherName: otherNameOf(place),
      position: place.position,
      precision: place.precision,
      mark: placeMarkOf(state, actors),
      strike: strikeOf(state, actors),
      changed: changes.some(({ kind, id }) => kind === 'place' && id === place.id),
    };
  });
}

/** The map's areas, labelled with what is sure of them. */
export function toMapAreas(states: readonly AreaState[], changes: readonly Change[]): readonly MapArea[] {
  return states.map(({ area, certainty }) => ({
    id: area.id,
    label: areaLabel(area.basis === 'schematic', certainty === 'certain', describeAreaSize(area)),
    holder: area.holder,
    basis: area.basis,
    certain: certainty === 'certain',
    changed: changes.some(({ kind, id }) => kind === 'area' && id === area.id),
    geometry: area.geometry,
  }));
}

/** The panel's subject as the map knows it: a day is nowhere on the map. */
export function toMapSubject(subject: Subject): MapSubject | null {
  return subject.kind === 'day' ? null : subject;
}

/** The name in the place's own script; both local languages where they differ would crowd the map. */
function otherNameOf({ names, within }: Place): string {
  return within.includes('Ukraine') ? names.uk : names.ru;
}

function areaLabel(isSchematic: boolean, isCertain: boolean, size: string): string {
  return [size, isCertain ? null : 'day unknown', isSchematic ? 'schematic' : null]
    .filter((part) => part !== null)
    .join(' · ');
}
