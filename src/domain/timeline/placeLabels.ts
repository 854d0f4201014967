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
 * Gives each label, in order, the first of its places that lies in the chart and touches no earlier one, nor any mark if
 * one is clear of them; some get none.
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
    const place = free.find((box) => !marks.some((mark) => touches(box, mark))) ?? free[0];
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
  return (
    box.fromPx < other.toPx &&
    other.fromPx < box.toPx &&
    box.topPx < other.bottomPx &&
    other.topPx < box.bottomPx
  );
}
