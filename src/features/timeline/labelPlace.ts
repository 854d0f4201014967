import type { LabelBox } from '../../domain/timeline/placeLabels.ts';

/** Where words of the chart could stand. */
export interface LabelPlace extends LabelBox {
  readonly text: string;
  /** The end of its box that its mark is at. */
  readonly align: 'start' | 'center' | 'end';
}

/** A little more than a letter of the label's type takes on average. */
const letterPx = 5.7;
export const labelPx = 14;

/** How long the words are in the chart. */
export function labelWidthPx(text: string): number {
  return text.length * letterPx;
}

/** The place of the words whose box begins there. */
export function labelPlace(
  text: string,
  align: LabelPlace['align'],
  fromPx: number,
  topPx: number,
): LabelPlace {
  return { text, align, fromPx, toPx: fromPx + labelWidthPx(text), topPx, bottomPx: topPx + labelPx };
}
