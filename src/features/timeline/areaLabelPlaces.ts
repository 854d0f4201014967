import type { Claim } from '../../domain/claim/Claim.ts';
import { predicates } from '../../domain/claim/predicates.ts';
import type { AreaFigure } from '../../domain/timeline/areaSeries.ts';
import { spanOnAxis } from '../../domain/timeline/spanOnAxis.ts';
import { figureSign } from '../../domain/wording/figureSign.ts';
import type { MessageId, Wording } from '../../domain/wording/Wording.ts';
import { type AreaFrame, yOf } from './areaFrame.ts';
import { type LabelPlace, labelPlace, labelPx, labelWidthPx } from './labelPlace.ts';

const gapPx = 6;

/** Where a figure's label could stand, the best place first; none where the axis does not show the figure. */
export function areaLabelPlaces(
  { claim, quantity, stretches }: AreaFigure,
  speaker: string,
  frame: AreaFrame,
  wording: Wording,
): readonly LabelPlace[] {
  const shown = stretches.flatMap(({ footing, first, last }) => {
    const span = spanOnAxis(first, last, frame.axis, frame.widthPx, 0);
    return span ? [{ footing, ...span }] : [];
  });
  const mark =
    shown.find(({ footing }) => footing === 'certain') ??
    shown.find(({ footing }) => footing === 'possible') ??
    shown[0];
  if (!mark) return [];
  const y = yOf(quantity.value, frame);
  const isUndated = mark.footing === 'possible';
  const { formatMessage } = wording;
  const sign = figureSign(quantity, wording);
  const size =
    claim.predicate === 'area-held-peak' ? formatMessage({ id: 'chart.peak' }, { figure: sign }) : sign;
  const figure = isUndated ? formatMessage({ id: hedgeOf(claim) }, { figure: size }) : size;
  return [formatMessage({ id: 'chart.label' }, { speaker, figure }), figure].flatMap((text) => {
    const widthPx = labelWidthPx(text);
    const centred = (mark.fromPx + mark.toPx - widthPx) / 2;
    // A hair high, so that a low figure's words leave the ground line free.
    const besideTopPx = y - 9;
    // A band's label under or over its middle; a line's beside its beginning, else along it.
    return isUndated
      ? [
          labelPlace(text, 'center', centred, y + gapPx),
          labelPlace(text, 'center', centred, y - gapPx - labelPx),
        ]
      : [
          labelPlace(text, 'end', mark.fromPx - gapPx - widthPx, besideTopPx),
          labelPlace(text, 'start', mark.fromPx, y - labelPx - 2),
          labelPlace(text, 'start', mark.fromPx, y + 2),
          labelPlace(text, 'start', mark.toPx + gapPx, besideTopPx),
        ];
  });
}

/** Why a figure is drawn as a band. */
function hedgeOf({ aboutTime, predicate }: Claim): MessageId {
  if (aboutTime.kind === 'date' && aboutTime.precision === 'day') return 'chart.dayUncertain';
  return aboutTime.kind === 'date' || predicates[predicate].timing === 'event'
    ? 'chart.dayNotGiven'
    : 'chart.perhaps';
}
