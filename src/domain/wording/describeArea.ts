import type { Actor } from '../claim/Claim.ts';
import type { AreaState } from '../control/areasOn.ts';
import type { ControlArea } from '../dataset/Dataset.ts';
import { describeAge } from './describeAge.ts';
import { describeQuantity } from './describeQuantity.ts';
import { describeTime } from './describeTime.ts';
import { capitalised, holderName, nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

/** An area's stated size: "under 200 km²". */
export function describeAreaSize({ areaKm2, bound }: ControlArea, wording: Wording): string {
  return describeQuantity({ op: bound ?? '=', value: areaKm2, unit: 'km2' }, wording);
}

/** What an area's outline is worth. */
export function describeBasis({ basis }: ControlArea, { formatMessage }: Wording): string {
  return formatMessage({ id: `area.${basis}` });
}

/** Who is said to hold how much, as one attributed sentence. */
export function describeArea(
  { area, claims, certainty, ageDays }: AreaState,
  actors: ReadonlyMap<string, Actor>,
  wording: Wording,
): string {
  const { formatMessage, formatList } = wording;
  const speakers = [...new Set(claims.map(({ actor }) => nameOf(actors, actor)))];
  const values = {
    size: describeAreaSize(area, wording),
    holder: holderName(area.holder, wording),
    speakers: formatList(speakers),
    count: speakers.length,
  };
  const [claim] = claims;
  if (certainty === 'possible' && claim) {
    const time = describeTime(claim.aboutTime, 'event', wording);
    return capitalised(formatMessage({ id: 'area.dayUnknown' }, { ...values, time }));
  }
  if (ageDays === 0) return capitalised(formatMessage({ id: 'area.held' }, values));
  return capitalised(formatMessage({ id: 'area.aged' }, { ...values, age: describeAge(ageDays, wording) }));
}
