import type { GroundBetween } from '../archive/groundBetween.ts';
import type { LayerArea } from '../archive/layerAreaOn.ts';
import { formatDay } from '../day/formatDay.ts';
import { describeKm2, isSameKm2 } from './describeLayer.ts';
import type { LayerName } from './layerName.ts';
import type { Wording } from './Wording.ts';

/** A layer's area on two days, each from the snapshot that stands for it. */
interface AreasBetween {
  readonly earlier: LayerArea;
  readonly later: LayerArea;
}

/** Whose ground a change is about. */
export function nameOfGround({ holder }: LayerName, wording: Wording): string {
  return wording.formatMessage({ id: 'changes.ground' }, { holder });
}

/** How much more or less ground a layer shows on the later of two days, and who says so. */
export function describeGrowth(
  { claimant }: LayerName,
  { earlier, later }: AreasBetween,
  wording: Wording,
): string {
  const { formatMessage } = wording;
  const values = { claimant, ...datesOf({ earlier, later }, wording) };
  if (earlier.day === later.day) return formatMessage({ id: 'changes.sameSnapshot' }, values);
  if (isSameKm2(earlier.km2, later.km2)) return formatMessage({ id: 'changes.same' }, values);
  const size = describeKm2(Math.abs(later.km2 - earlier.km2), wording);
  return formatMessage(
    { id: later.km2 > earlier.km2 ? 'changes.more' : 'changes.less' },
    { ...values, size },
  );
}

/** How much ground a layer gained and how much it lost between two days, and who says so. */
export function describeGround(
  { claimant }: LayerName,
  areas: AreasBetween,
  { gainedKm2, lostKm2 }: Pick<GroundBetween, 'gainedKm2' | 'lostKm2'>,
  wording: Wording,
): string {
  const { formatMessage } = wording;
  const values = { claimant, ...datesOf(areas, wording) };
  if (areas.earlier.day === areas.later.day) return formatMessage({ id: 'changes.sameSnapshot' }, values);
  const [gained, lost] = [describeKm2(gainedKm2, wording), describeKm2(lostKm2, wording)];
  return formatMessage({ id: 'changes.gainedLost' }, { ...values, gained, lost });
}

function datesOf({ earlier, later }: AreasBetween, { locale }: Wording) {
  return { earlier: formatDay(earlier.day, locale, 'short'), later: formatDay(later.day, locale, 'short') };
}
