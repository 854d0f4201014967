import type { LayerArea } from '../archive/layerAreaOn.ts';
import type { LayerDay } from '../archive/layerOn.ts';
import { formatDay } from '../day/formatDay.ts';
import { describeAge } from './describeAge.ts';
import { describeQuantity } from './describeQuantity.ts';
import type { LayerName } from './layerName.ts';
import { capitalised } from './names.ts';
import type { Wording } from './Wording.ts';

/** From here on a tenth of a square kilometre says nothing. */
const wholeKm2 = 100;
const leastKm2 = 0.1;

/** A measured size, no more exact than it is worth: "6,120 km²", "12.3 km²", "under 0.1 km²". */
export function describeKm2(km2: number, wording: Wording): string {
  // What is left of sums that come to nothing is nothing, on either side of it.
  if (isSameKm2(km2, 0)) return describeQuantity({ op: '=', value: 0, unit: 'km2' }, wording);
  if (km2 < leastKm2) return describeQuantity({ op: '<', value: leastKm2, unit: 'km2' }, wording);
  const value = km2 < wholeKm2 ? Math.round(km2 * 10) / 10 : Math.round(km2);
  return describeQuantity({ op: '=', value, unit: 'km2' }, wording);
}

/** Whether two measured sizes are one: below a square metre or so only the rounding of sums is left. */
export function isSameKm2(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

/** "Between snapshots" for a day that has none of its own; `null` for one that has. */
export function describeGap(ageDays: number, wording: Wording): string | null {
  if (ageDays === 0) return null;
  return wording.formatMessage({ id: 'layer.gap' }, { age: describeAge(ageDays, wording) });
}

/** Who is claimed to hold how much, by whom, that it is imported, and how old it is. */
export function describeLayerReading(
  { holder, claimant }: LayerName,
  { km2, ageDays }: LayerArea,
  wording: Wording,
): string {
  const { formatMessage } = wording;
  const figure = formatMessage({ id: 'figure.heldBy' }, { size: describeKm2(km2, wording), holder });
  const values = { figure, speaker: claimant };
  return ageDays === 0
    ? formatMessage({ id: 'reading.imported' }, values)
    : formatMessage({ id: 'reading.importedAged' }, { ...values, age: describeAge(ageDays, wording) });
}

/** The same as a sentence, with what has changed since the snapshot before. */
export function describeLayerArea(name: LayerName, area: LayerArea, wording: Wording): string {
  const reading = describeLayerReading(name, area, wording);
  const change = describeSinceBefore(area, wording);
  return capitalised(wording.formatMessage({ id: 'layer.sentence' }, { reading, change }));
}

function describeSinceBefore({ km2, before }: LayerArea, wording: Wording): string {
  const { formatMessage, locale } = wording;
  if (before === null) return formatMessage({ id: 'layer.firstSnapshot' });
  const date = formatDay(before.day, locale, 'long');
  const grownKm2 = km2 - before.km2;
  if (isSameKm2(km2, before.km2)) return formatMessage({ id: 'layer.same' }, { date });
  const size = describeKm2(Math.abs(grownKm2), wording);
  return formatMessage({ id: grownKm2 > 0 ? 'layer.more' : 'layer.less' }, { size, date });
}

/** That a layer says nothing of a day, and how far it reaches; `null` where it says something. */
export function describeLayerSilence(
  { claimant }: LayerName,
  day: LayerDay,
  { formatMessage, locale }: Wording,
): string | null {
  switch (day.kind) {
    case 'before':
      return formatMessage({ id: 'layer.before' }, { claimant, date: formatDay(day.first, locale, 'long') });
    case 'after':
      return formatMessage({ id: 'layer.after' }, { claimant, date: formatDay(day.last, locale, 'long') });
    case 'standing':
      return null;
    default:
      return day satisfies never;
  }
}
