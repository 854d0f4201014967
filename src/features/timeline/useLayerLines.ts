import { useMemo } from 'react';
import type { ArchiveLayer } from '../../domain/archive/Archive.ts';
import { type StepColumn, toStepColumns } from '../../domain/timeline/toStepColumns.ts';
import { selectArchive, selectLayerAreas } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import type { AreaFrame } from './areaFrame.ts';

/** One layer's area through time, as it stands in the plot. */
export interface LayerLine {
  readonly layer: ArchiveLayer;
  readonly columns: readonly StepColumn[];
}

/** The open archive's lines in the plot; the same objects while the date moves. */
export function useLayerLines({ axis, widthPx }: AreaFrame): readonly LayerLine[] {
  const archive = useClaimline(selectArchive);
  const areas = useClaimline(selectLayerAreas);
  return useMemo(
    () =>
      (archive?.layers ?? []).map((layer, index) => ({
        layer,
        columns: toStepColumns(
          {
            first: archive?.first ?? axis.first,
            values: areas[index] ?? new Float64Array(),
            given: layer.snapshots,
          },
          axis,
          widthPx,
        ),
      })),
    [archive, areas, axis, widthPx],
  );
}
