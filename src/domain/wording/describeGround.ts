import type { ArchiveLayer } from '../archive/Archive.ts';
import type { GroundBetween } from '../archive/groundBetween.ts';
import type { Day } from '../day/Day.ts';
import { formatDay } from '../day/formatDay.ts';
import { describeKm2 } from './describeLayer.ts';
import { capitalised, holderName } from './names.ts';
import type { Wording } from './Wording.ts';

/** Whose ground a change is about. */
export function nameOfGround({ holder }: ArchiveLayer, wording: Wording): string {
  return wording.formatMessage({ id: 'changes.ground' }, { holder: holderName(holder, wording) });
}

/** How much ground a layer gained and lost between two snapshots, and who says so. */
export function describeGround(
  { claimant }: ArchiveLayer,
  snapshots: { readonly earlier: Day; readonly later: Day },
  { gainedKm2, lostKm2 }: Pick<GroundBetween, 'gainedKm2' | 'lostKm2'>,
  wording: Wording,
): string {
  const { formatMessage, locale } = wording;
  const values = {
    claimant,
    earlier: formatDay(snapshots.earlier, locale, 'short'),
    later: formatDay(snapshots.later, locale, 'short'),
    gained: describeKm2(gainedKm2, wording),
    lost: describeKm2(lostKm2, wording),
  };
  return capitalised(formatMessage({ id: 'changes.gainedLost' }, values));
}
