import type { Actor } from '../../domain/claim/Claim.ts';
import type { AreaState } from '../../domain/control/areasOn.ts';
import type { Change } from '../../domain/control/changesBetween.ts';
import { placeMarkOf, strikeOf } from '../../domain/control/placeMarkOf.ts';
import type { PlaceState } from '../../domain/control/placeOn.ts';
import type { ControlArea, Place } from '../../domain/dataset/Dataset.ts';
import type { Day } from '../../domain/day/Day.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { describeAreaSize } from '../../domain/wording/describeArea.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
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

/**
 * The map's areas, labelled with what is sure of them. With a compared day also those that were claimed on it and
 * no longer are: drawn as broken outlines, under that day's name.
 */
export function toMapAreas(
  states: readonly AreaState[],
  changes: readonly Change[],
  comparedWith: Day | null,
  wording: Wording,
): readonly MapArea[] {
  const present = states.map(({ area, certainty }): MapArea => ({
    id: area.id,
    label: areaLabel(area, certainty === 'certain', wording),
    holder: area.holder,
    basis: area.basis,
    certain: certainty === 'certain',
    changed: changes.some(({ kind, id }) => kind === 'area' && id === area.id),
    geometry: area.geometry,
  }));
  if (comparedWith === null) return present;
  const gone = changes.flatMap((change): MapArea[] => {
    if (change.kind === 'place' || change.after !== null || change.before === null) return [];
    const { area, certainty } = change.before;
    return [
      {
        id: area.id,
        label: wording.formatMessage(
          { id: 'map.comparedArea' },
          {
            date: formatDay(comparedWith, wording.locale, 'short'),
            label: areaLabel(area, certainty === 'certain', wording),
          },
        ),
        holder: area.holder,
        basis: area.basis,
        certain: false,
        changed: true,
        geometry: area.geometry,
      },
    ];
  });
  return [...present, ...gone];
}

/** The panel's subject as the map knows it: a day is nowhere on the map. */
export function toMapSubject(subject: Subject): MapSubject | null {
  return subject.kind === 'day' ? null : subject;
}

/** The name in another script: the source's spelling below a Cyrillic name, else the name used where the place lies. */
function otherNameOf({ name, names, aliases, within }: Place): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return aliases[0] ?? names.en;
  return within.includes('Ukraine') ? names.uk : names.ru;
}

function areaLabel(area: ControlArea, isCertain: boolean, wording: Wording): string {
  const { formatMessage } = wording;
  return [
    describeAreaSize(area, wording),
    isCertain ? null : formatMessage({ id: 'map.dayUnknown' }),
    area.basis === 'schematic' ? formatMessage({ id: 'map.schematic' }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
