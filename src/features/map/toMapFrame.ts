import type { Actor } from '../../domain/claim/Claim.ts';
import type { AreaStretch } from '../../domain/control/areaStretches.ts';
import type { Change } from '../../domain/control/changesBetween.ts';
import { placeMarkOf, strikeOf } from '../../domain/control/placeMarkOf.ts';
import type { PlaceState } from '../../domain/control/placeOn.ts';
import type { ControlArea, Coverage, Place } from '../../domain/dataset/Dataset.ts';
import { addDays } from '../../domain/day/addDays.ts';
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
 * The map's areas on all days, labelled with what is sure of them. With a compared day also those that were claimed
 * on it, for all the days on which they are not: drawn as broken outlines, under that day's name.
 */
export function toMapAreas(
  stretches: readonly AreaStretch[],
  { first, last }: Coverage,
  comparedWith: Day | null,
  wording: Wording,
): readonly MapArea[] {
  const toMapArea = ({ area, certainty, from, to }: AreaStretch): MapArea => ({
    id: area.id,
    from,
    to,
    label: areaLabel(area, certainty === 'certain', wording),
    holder: area.holder,
    basis: area.basis,
    certain: certainty === 'certain',
    geometry: area.geometry,
  });
  const present = stretches.map(toMapArea);
  if (comparedWith === null) return present;
  const claimedThen = stretches.filter(({ from, to }) => from <= comparedWith && comparedWith < to);
  const gone = claimedThen.flatMap((then): MapArea[] => {
    const own = stretches.filter(({ area }) => area.id === then.area.id);
    const starts = [first, ...own.map(({ to }) => to)];
    const ends = [...own.map(({ from }) => from), addDays(last, 1)];
    const { label, ...look } = toMapArea(then);
    const date = formatDay(comparedWith, wording.locale, 'short');
    const name = wording.formatMessage({ id: 'map.comparedArea' }, { date, label });
    return starts.flatMap((from, index) => {
      const to = ends[index] ?? from;
      return from < to ? [{ ...look, label: name, certain: false, from, to }] : [];
    });
  });
  return [...present, ...gone];
}

/** Ids of the areas of which something else is claimed. */
export function toChangedAreas(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ kind, id }) => (kind === 'area' ? [id] : []));
}

/** The panel's subject as the map knows it: a day is nowhere on the map. */
export function toMapSubject(subject: Subject): MapSubject | null {
  return subject.kind === 'place' || subject.kind === 'area' ? subject : null;
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
