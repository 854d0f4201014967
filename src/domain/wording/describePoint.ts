import type { Archive } from '../archive/Archive.ts';
import type { Holding } from '../archive/historyAt.ts';
import { layerOn } from '../archive/layerOn.ts';
import { type HoldingSpan, spanOfHolding } from '../archive/spanOfHolding.ts';
import type { Day } from '../day/Day.ts';
import { formatDay } from '../day/formatDay.ts';
import { describeGap, describeLayerSilence } from './describeLayer.ts';
import { type LayerName, layerName } from './layerName.ts';
import { capitalised } from './names.ts';
import type { Wording } from './Wording.ts';

/** Fine enough to tell one farmyard from the next. */
const coordinateDigits = 4;

/** A spot by its coordinates, as maps write them: "51.19° N, 35.27° E". */
export function describePosition(
  [longitude, latitude]: readonly [number, number],
  { formatMessage, formatNumber }: Wording,
): string {
  const degrees = (value: number) =>
    formatNumber(Math.abs(value), { maximumFractionDigits: coordinateDigits });
  return formatMessage(
    { id: 'point.coordinates' },
    {
      latitude: formatMessage(
        { id: latitude < 0 ? 'point.south' : 'point.north' },
        { degrees: degrees(latitude) },
      ),
      longitude: formatMessage(
        { id: longitude < 0 ? 'point.west' : 'point.east' },
        { degrees: degrees(longitude) },
      ),
    },
  );
}

/** What each layer says of a spot on a day, one attributed sentence for each: held since when, not held, or silent. */
export function describePointOn(
  archive: Archive,
  history: readonly Holding[],
  on: Day,
  wording: Wording,
): readonly string[] {
  return archive.layers.map((layer, index) => {
    const day = layerOn(archive, layer, on);
    const name = layerName(layer, archive, wording);
    const silence = describeLayerSilence(name, day, wording);
    if (silence !== null) return silence;
    const holding = history.find(({ layer: of, from, to }) => of === index && from <= on && on < to);
    const gap = day.kind === 'standing' ? describeGap(day.ageDays, wording) : null;
    return describeLayerAt(name, holding && spanOfHolding(archive, holding), gap, wording);
  });
}

function describeLayerAt(
  { holder, claimant }: LayerName,
  span: HoldingSpan | undefined,
  gap: string | null,
  wording: Wording,
): string {
  const { formatMessage, locale } = wording;
  const values = { holder, claimant };
  if (!span) {
    return capitalised(
      gap === null
        ? formatMessage({ id: 'point.notHeld' }, values)
        : formatMessage({ id: 'point.notHeldAged' }, { ...values, gap }),
    );
  }
  const date = formatDay(span.first, locale, 'long');
  const since = formatMessage({ id: span.sinceBefore ? 'point.sinceFirst' : 'point.since' }, { date });
  return capitalised(
    gap === null
      ? formatMessage({ id: 'point.held' }, { ...values, since })
      : formatMessage({ id: 'point.heldAged' }, { ...values, since, gap }),
  );
}

/** One line of a spot's history: "Held by Russia, according to X, from 12 August 2024 to 13 March 2025". */
export function describeHolding(
  { holder, claimant }: LayerName,
  { first, last, sinceBefore, toTheEnd }: HoldingSpan,
  wording: Wording,
): string {
  const { formatMessage, locale } = wording;
  const from = formatMessage(
    { id: sinceBefore ? 'point.fromFirst' : 'point.from' },
    { date: formatDay(first, locale, 'long') },
  );
  const to = formatMessage(
    { id: toTheEnd ? 'point.toLast' : 'point.to' },
    { date: formatDay(last, locale, 'long') },
  );
  const values = { holder, claimant, from, to };
  return capitalised(formatMessage({ id: 'point.span' }, values));
}

/** What the gaps at its two ends leave open; empty where there are none. */
export function describeHoldingGaps(
  { gapBeforeDays, gapAfterDays }: HoldingSpan,
  { formatMessage }: Wording,
): string {
  return [
    gapBeforeDays > 0 ? formatMessage({ id: 'point.gapBefore' }, { days: gapBeforeDays }) : null,
    gapAfterDays > 0 ? formatMessage({ id: 'point.gapAfter' }, { days: gapAfterDays }) : null,
  ]
    .filter((words) => words !== null)
    .join(' ');
}
