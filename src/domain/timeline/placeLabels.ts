/** A box of the chart, in pixels from its top left corner. */
export interface LabelBox {
  readonly fromPx: number;
  readonly toPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A label with where it could stand, best first. */
export interface LabelWish<Place extends LabelBox> {
  readonly id: string;
  readonly places: readonly Place[];
}

/**
 * Gives each label, in order, of its places that lie in the chart and touch no earlier one that which hides least of the
 * marks, the first of several; some get none.
 */
export function placeLabels<Place extends LabelBox>(
  wishes: readonly LabelWish<Place>[],
  chart: LabelBox,
  marks: readonly LabelBox[] = [],
): readonly { readonly id: string; readonly place: Place }[] {
  const placed: { readonly id: string; readonly place: Place }[] = [];
  for (const { id, places } of wishes) {
    const free = places.filter(
      (box) => lies(box, chart) && !placed.some((other) => touches(box, other.place)),
    );
    const hidden = free.map((box) => marks.reduce((sum, mark) => sum + sharedPx(box, mark), 0));
    const place = free[hidden.indexOf(Math.min(...hidden))];
    if (place) placed.push({ id, place });
  }
  return placed;
}

function lies(box: LabelBox, chart: LabelBox): boolean {
  return (
    box.fromPx >= chart.fromPx &&
    box.toPx <= chart.toPx &&
    box.topPx >= chart.topPx &&
    box.bottomPx <= chart.bottomPx
  );
}

function touches(box: LabelBox, other: LabelBox): boolean {
  return sharedPx(box, other) > 0;
}

/** Square pixels that lie in both. */
function sharedPx(box: LabelBox, other: LabelBox): number {
  const widthPx = Math.min(box.toPx, other.toPx) - Math.max(box.fromPx, other.fromPx);
  const heightPx = Math.min(box.bottomPx, other.bottomPx) - Math.max(box.topPx, other.topPx);
  return Math.max(widthPx, 0) * Math.max(heightPx, 0);
}
