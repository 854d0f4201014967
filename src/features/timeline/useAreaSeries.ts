import { useMemo } from 'react';
import { type AreaFigure, areaSeries } from '../../domain/timeline/areaSeries.ts';
import { selectLargestLayerKm2 } from '../../state/archiveSelectors.ts';
import { selectDataset, selectHeardClaims } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';

interface ChartedSeries {
  readonly figures: readonly AreaFigure[];
  /** Of all figures in the dataset and the open archive, so that the scale stays put whoever is listened to; `null` where there is none. */
  readonly largestKm2: number | null;
}

/** The claimed areas as the reader has chosen to hear them. */
export function useAreaSeries(): ChartedSeries {
  const dataset = useClaimline(selectDataset);
  const claims = useClaimline(selectHeardClaims);
  const largestLayerKm2 = useClaimline(selectLargestLayerKm2);
  const figures = useMemo(() => areaSeries(claims, dataset.coverage), [claims, dataset]);
  const largestKm2 = useMemo(() => {
    const all = areaSeries(dataset.claims, dataset.coverage).map(({ quantity }) => quantity.value);
    const both = largestLayerKm2 === null ? all : [...all, largestLayerKm2];
    return both.length === 0 ? null : Math.max(...both);
  }, [dataset, largestLayerKm2]);
  return { figures, largestKm2 };
}
