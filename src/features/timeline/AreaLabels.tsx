import { useIntl } from 'react-intl';
import type { ArchiveLayer } from '../../domain/archive/Archive.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { placeLabels } from '../../domain/timeline/placeLabels.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './AreaLabels.module.css';
import { type AreaFrame, heightPx } from './areaFrame.ts';
import { layerLabelPlaces } from './layerLabelPlaces.ts';
import type { LayerLine } from './useLayerLines.ts';
import { areaLabelPlaces } from './areaLabelPlaces.ts';
import { areaMarkBoxes } from './areaMarkBoxes.ts';

interface AreaLabelsProps {
  readonly figures: readonly AreaFigure[];
  readonly lines: readonly LayerLine[];
  readonly frame: AreaFrame;
}

/** Who claims which figure, written at the mark where it has room; each figure's label opens its claim. */
export function AreaLabels({ figures, lines, frame }: AreaLabelsProps) {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  const openClaim = useClaimline((state) => state.openClaim);
  const figureWishes = figures.map((figure) => ({
    id: figure.claim.id,
    places: areaLabelPlaces(figure, actors.get(figure.claim.actor)?.name ?? figure.claim.actor, frame, intl),
  }));
  const lineWishes = lines.map((line) => ({
    id: lineId(line.layer),
    places: layerLabelPlaces(line, frame, intl),
  }));
  const labels = placeLabels(
    [...figureWishes, ...lineWishes],
    { fromPx: 0, toPx: frame.widthPx, topPx: 0, bottomPx: heightPx },
    areaMarkBoxes(figures, lines, frame),
  );
  return labels.map(({ id, place: { text, align, fromPx, toPx, topPx } }) => {
    const style = { left: `${fromPx}px`, top: `${topPx}px`, width: `${toPx - fromPx}px` };
    const line = lines.find(({ layer }) => lineId(layer) === id);
    return line ? (
      <span
        key={id}
        className={styles['line']}
        data-align={align}
        data-side={line.layer.holder}
        style={style}
      >
        {text}
      </span>
    ) : (
      <button
        key={id}
        type="button"
        // The table is the keyboard's way to the claims.
        tabIndex={-1}
        className={styles['label']}
        data-align={align}
        style={style}
        onClick={() => openClaim(id)}
      >
        {text}
      </button>
    );
  });
}

/** No claim's id has a space. */
function lineId({ id }: ArchiveLayer): string {
  return `layer ${id}`;
}
