import type { Claim } from '../claim/Claim.ts';
import { dayOfClaim } from '../claim/dayOfClaim.ts';
import type { Coverage } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';
import type { AxisWindow } from './axisWindow.ts';
import { positionOnAxis } from './positionOnAxis.ts';

/** Claims of one lane that share a mark because their own marks would overlap. */
export interface TickGroup {
  readonly claims: readonly Claim[];
  /** Centre of the mark, in pixels from the axis' left end. */
  readonly xPx: number;
}

/**
 * Lays one lane's claims out on the axis: claims of one day stand side by side where its cell has room, else they
 * and neighbours closer than a mark's width share one mark. Claims outside the window are left out.
 * @param widthPx length of the axis
 * @param markPx width that a mark needs to be hit
 */
export function toTickGroups(
  claims: readonly Claim[],
  coverage: Coverage,
  window: AxisWindow,
  widthPx: number,
  markPx: number,
): readonly TickGroup[] {
  const cellPx = widthPx / (window.last - window.first + 1);
  const byDay = new Map<Day, Claim[]>();
  for (const claim of claims) {
    const day = dayOfClaim(claim, coverage);
    if (day < window.first || day > window.last) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), claim]);
  }
  const placed = [...byDay]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([day, ofDay]): TickGroup[] => {
      const centrePx = positionOnAxis(day, window) * widthPx;
      if (ofDay.length * markPx > cellPx) return [{ claims: ofDay, xPx: centrePx }];
      const startPx = centrePx - ((ofDay.length - 1) * markPx) / 2;
      return ofDay.map((claim, index) => ({ claims: [claim], xPx: startPx + index * markPx }));
    });
  return mergeCloserThan(placed, markPx);
}

function mergeCloserThan(groups: readonly TickGroup[], markPx: number): readonly TickGroup[] {
  const merged: TickGroup[] = [];
  for (const group of groups) {
    const before = merged.at(-1);
    // Rounding must not merge the marks that were just set exactly one width apart.
    if (before && group.xPx - before.xPx < markPx - 0.01) {
      merged[merged.length - 1] = { claims: [...before.claims, ...group.claims], xPx: group.xPx };
    } else merged.push(group);
  }
  return merged;
}
