import { useMemo } from 'react';
import { type AreaFigure, areaSeries } from '../../domain/timeline/areaSeries.ts';
import { selectDataset, selectHeardClaims } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';

interface ChartedSeries {
  readonly figures: readonly AreaFigure[];
  /** Of all figures in the dataset, so that the scale stays put whoever is listened to; `null` where there is none. */
  readonly largestKm2: number | null;
}

/** The claimed areas as the reader has chosen to hear them. */
export function useAreaSeries(): ChartedSeries {
  const dataset = useClaimline(selectDataset);
  const claims = useClaimline(selectHeardClaims);
  const figures = useMemo(() => areaSeries(claims, dataset.coverage), [claims, dataset]);
  const largestKm2 = useMemo(() => {
    const all = areaSeries(dataset.claims, dataset.coverage);
    return all.length === 0 ? null : Math.max(...all.map(({ quantity }) => quantity.value));
  }, [dataset]);
  return { figures, largestKm2 };
}
