import { describe, expect, it } from 'vitest';
import { type LabelBox, placeLabels } from '../../../../src/domain/timeline/placeLabels.ts';

const chart: LabelBox = { fromPx: 0, toPx: 100, topPx: 0, bottomPx: 20 };
const at = (fromPx: number, toPx: number, topPx = 0): LabelBox => ({
  fromPx,
  toPx,
  topPx,
  bottomPx: topPx + 10,
});

describe(placeLabels, () => {
  it('gives each label the best place that is still free', () => {
    const wishes = [
      { id: 'first', places: [at(0, 50)] },
      { id: 'second', places: [at(40, 90), at(40, 90, 10)] },
    ];
    expect(placeLabels(wishes, chart)).toEqual([
      { id: 'first', place: at(0, 50) },
      { id: 'second', place: at(40, 90, 10) },
    ]);
  });

  it('lets labels stand side by side', () => {
    const wishes = [
      { id: 'first', places: [at(0, 50)] },
      { id: 'second', places: [at(50, 100)] },
    ];
    expect(placeLabels(wishes, chart)).toHaveLength(2);
  });

  it('stands where it hides least of the marks, at its first place if it hides the same everywhere', () => {
    const wishes = [{ id: 'line', places: [at(0, 50), at(0, 50, 10)] }];
    const line = at(20, 30, -2);
    expect(placeLabels(wishes, chart, [line])).toEqual([{ id: 'line', place: at(0, 50, 10) }]);
    expect(placeLabels(wishes, chart, [line, at(20, 30, 19)])).toEqual([
      { id: 'line', place: at(0, 50, 10) },
    ]);
    expect(placeLabels(wishes, chart, [at(20, 30, 5)])).toEqual([{ id: 'line', place: at(0, 50) }]);
  });

  it('leaves out what has no room', () => {
    expect(placeLabels([{ id: 'wide', places: [at(-1, 50), at(60, 101), at(0, 10, 11)] }], chart)).toEqual(
      [],
    );
  });
});
