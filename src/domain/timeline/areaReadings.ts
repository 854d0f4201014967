import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { AreaFigure, Footing } from './areaSeries.ts';

/** What one figure says of a day. */
export interface AreaReading {
  readonly figure: AreaFigure;
  readonly footing: Footing;
  /** Days since the last day the figure was stated of; 0 unless aged. */
  readonly ageDays: number;
}

/** The figures that speak of the day; empty where none does. */
export function areaReadings(figures: readonly AreaFigure[], day: Day): readonly AreaReading[] {
  return figures.flatMap((figure) => {
    const stretch = figure.stretches.find(({ first, last }) => day >= first && day <= last);
    if (!stretch) return [];
    const stated = boundsOf(figure.claim.aboutTime).latest;
    const ageDays = stretch.footing === 'aged' && stated !== null ? day - stated : 0;
    return [{ figure, footing: stretch.footing, ageDays }];
  });
}
