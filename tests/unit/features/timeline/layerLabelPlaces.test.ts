import { describe, expect, it } from 'vitest';
import type { StepColumn } from '../../../../src/domain/timeline/toStepColumns.ts';
import { placeLabels } from '../../../../src/domain/timeline/placeLabels.ts';
import { areaMarkBoxes } from '../../../../src/features/timeline/areaMarkBoxes.ts';
import { layerLabelPlaces } from '../../../../src/features/timeline/layerLabelPlaces.ts';
import type { LayerLine } from '../../../../src/features/timeline/useLayerLines.ts';
import { layerA } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';

const widthPx = 400;
const axis = { first: dayAt('2024-08-01'), last: dayAt('2025-03-14'), zoom: 'whole' as const };
const frame = { axis, widthPx, largestKm2: 100 };

/** A line on some level between two places of the axis. */
const lineAt = (id: string, fromPx: number, toPx: number, km2: number): LayerLine => {
  const column: StepColumn = { fromPx, toPx, first: km2, low: km2, high: km2, last: km2, isGap: false };
  const name = { holder: 'Russia', claimant: layerA.claimant };
  return { layer: { ...layerA, id, snapshots: [] }, name, columns: [column] };
};
const place = (...lines: readonly LayerLine[]) => {
  const wishes = lines.map((line) => ({ id: line.layer.id, places: layerLabelPlaces(line, frame, english) }));
  const chart = { fromPx: 0, toPx: widthPx, topPx: 0, bottomPx: 62 };
  return placeLabels(wishes, chart, areaMarkBoxes([], lines, frame));
};

describe(layerLabelPlaces, () => {
  it('stands under the end of a line at the top', () => {
    expect(place(lineAt('a', 0, 300, 100))).toMatchObject([{ place: { align: 'end', toPx: 300, topPx: 9 } }]);
  });

  it('stands beside the end of a line that has another above and below it', () => {
    const [label] = place(lineAt('a', 100, 140, 60), lineAt('b', 0, 140, 85), lineAt('c', 0, 140, 35));
    expect(label).toMatchObject({ id: 'a', place: { align: 'start', fromPx: 144 } });
  });
});
