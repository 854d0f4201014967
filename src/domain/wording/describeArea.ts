import type { Actor } from '../claim/Claim.ts';
import type { AreaState } from '../control/areasOn.ts';
import type { ControlArea } from '../dataset/Dataset.ts';
import { describeAge } from './describeAge.ts';
import { describeQuantity } from './describeQuantity.ts';
import { describeTime } from './describeTime.ts';
import { capitalised, holderNames, listOf, nameOf } from './names.ts';

/** An area's stated size: "under 200 km²". */
export function describeAreaSize({ areaKm2, bound }: ControlArea): string {
  return describeQuantity({ op: bound ?? '=', value: areaKm2, unit: 'km2' });
}

/** What an area's outline is worth. */
export function describeBasis({ basis }: ControlArea): string {
  switch (basis) {
    case 'schematic':
      return 'Schematic: drawn to the stated size along the border. Where the ground lay and its outline are not claimed.';
    case 'gazetteer':
      return 'The outline is that of a known place.';
    case 'stated':
      return 'The outline is as the source gives it.';
    default:
      return basis satisfies never;
  }
}

/** Who is said to hold how much, as one attributed sentence. */
export function describeArea(
  { area, claims, certainty, ageDays }: AreaState,
  actors: ReadonlyMap<string, Actor>,
): string {
  const speakers = listOf([...new Set(claims.map(({ actor }) => nameOf(actors, actor)))]);
  const held = `${describeAreaSize(area)} held by ${holderNames[area.holder]}`;
  const [claim] = claims;
  if (certainty === 'possible' && claim) {
    return `${capitalised(held)} ${describeTime(claim.aboutTime, 'event')}, says ${speakers}.`;
  }
  return `${capitalised(held)}, says ${speakers}${ageDays > 0 ? ` (${describeAge(ageDays)})` : ''}.`;
}
