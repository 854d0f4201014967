import { useIntl } from 'react-intl';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { placeLabels } from '../../domain/timeline/placeLabels.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './AreaLabels.module.css';
import { type AreaFrame, heightPx } from './areaFrame.ts';
import { areaLabelPlaces } from './areaLabelPlaces.ts';

/** Who claims which figure, written at the mark where it has room; each label opens its claim. */
export function AreaLabels({
  figures,
  frame,
}: {
  readonly figures: readonly AreaFigure[];
  readonly frame: AreaFrame;
}) {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  const openClaim = useClaimline((state) => state.openClaim);
  const labels = placeLabels(
    figures.map((figure) => ({
      id: figure.claim.id,
      places: areaLabelPlaces(
        figure,
        actors.get(figure.claim.actor)?.name ?? figure.claim.actor,
        frame,
        intl,
      ),
    })),
    { fromPx: 0, toPx: frame.widthPx, topPx: 0, bottomPx: heightPx },
  );
  return labels.map(({ id, place: { text, ...place } }) => (
    <button
      key={id}
      type="button"
      // The table is the keyboard's way to the claims.
      tabIndex={-1}
      className={styles['label']}
      data-align={place.align}
      style={{ left: `${place.fromPx}px`, top: `${place.topPx}px`, width: `${place.toPx - place.fromPx}px` }}
      onClick={() => openClaim(id)}
    >
      {text}
    </button>
  ));
}
