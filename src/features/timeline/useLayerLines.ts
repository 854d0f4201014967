import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ArchiveLayer } from '../../domain/archive/Archive.ts';
import { type StepColumn, toStepColumns } from '../../domain/timeline/toStepColumns.ts';
import { type LayerName, layerName } from '../../domain/wording/layerName.ts';
import { selectArchive, selectLayerAreas } from '../../state/archiveSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import type { AreaFrame } from './areaFrame.ts';

/** One layer's area through time, as it stands in the plot. */
export interface LayerLine {
  readonly layer: ArchiveLayer;
  readonly name: LayerName;
  readonly columns: readonly StepColumn[];
}

/** The open archive's lines in the plot; the same objects while the date moves. */
export function useLayerLines({ axis, widthPx }: AreaFrame): readonly LayerLine[] {
  const intl = useIntl();
  const archive = useClaimline(selectArchive);
  const areas = useClaimline(selectLayerAreas);
  return useMemo(() => {
    if (archive === null) return [];
    return archive.layers.map((layer, index) => ({
      layer,
      name: layerName(layer, archive, intl),
      columns: toStepColumns(
        { first: archive.first, values: areas[index] ?? new Float64Array(), given: layer.snapshots },
        axis,
        widthPx,
      ),
    }));
  }, [archive, areas, axis, widthPx, intl]);
}
