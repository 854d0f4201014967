import { describe, expect, it } from 'vitest';
import { areaByDay } from '../../../../src/domain/archive/areaByDay.ts';
import { historyAt } from '../../../../src/domain/archive/historyAt.ts';
import { layerAreaOn } from '../../../../src/domain/archive/layerAreaOn.ts';
import { layerExtremes } from '../../../../src/domain/archive/layerExtremes.ts';
import { layerOn } from '../../../../src/domain/archive/layerOn.ts';
import { spanOfHolding } from '../../../../src/domain/archive/spanOfHolding.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];

/** West first, east between the 8th and the 10th only, with gaps; a second layer that begins later and ends earlier. */
const archive = buildArchive(
  {
    '2024-08-01': [west],
    '2024-08-05': [west],
    '2024-08-08': [west, east],
    '2024-08-12': [west],
    '2024-08-13': [west],
  },
  { '2024-08-05': [], '2024-08-06': [west] },
);

const spansAt = (longitude: number) =>
  historyAt(archive, [longitude, 51.05]).map((holding) => {
    const { first, last, ...ends } = spanOfHolding(archive, holding);
    return { layer: holding.layer, first: formatIsoDay(first), last: formatIsoDay(last), ...ends };
  });

describe(spanOfHolding, () => {
  it('tells a span held from the first snapshot to the last as one whose ends are open', () => {
    expect(spansAt(35.05)).toEqual([
      {
        layer: 0,
        first: '2024-08-01',
        last: '2024-08-13',
        sinceBefore: true,
        toTheEnd: true,
        gapBeforeDays: 0,
        gapAfterDays: 0,
      },
      // To its own last snapshot: the archive goes on, this layer does not.
      {
        layer: 1,
        first: '2024-08-06',
        last: '2024-08-06',
        sinceBefore: false,
        toTheEnd: true,
        gapBeforeDays: 0,
        gapAfterDays: 0,
      },
    ]);
  });

  it('counts the days without a snapshot at either end', () => {
    expect(spansAt(35.15)).toEqual([
      {
        layer: 0,
        first: '2024-08-08',
        last: '2024-08-11',
        sinceBefore: false,
        toTheEnd: false,
        gapBeforeDays: 2,
        gapAfterDays: 3,
      },
    ]);
  });
});

describe(layerOn, () => {
  it.each([
    [0, '2024-07-31', { kind: 'before', first: dayAt('2024-08-01') }],
    [1, '2024-08-04', { kind: 'before', first: dayAt('2024-08-05') }],
    [0, '2024-08-05', { kind: 'standing', day: dayAt('2024-08-05'), ageDays: 0 }],
    [0, '2024-08-07', { kind: 'standing', day: dayAt('2024-08-05'), ageDays: 2 }],
    [1, '2024-08-13', { kind: 'standing', day: dayAt('2024-08-06'), ageDays: 7 }],
    [0, '2024-08-14', { kind: 'after', last: dayAt('2024-08-13') }],
    [1, '2024-08-14', { kind: 'after', last: dayAt('2024-08-06') }],
  ])('says of layer %i on %s on what it rests', (index, on, rests) => {
    const layer = archive.layers[index];
    if (!layer) throw new Error('no such layer');
    expect(layerOn(archive, layer, dayAt(on))).toEqual(rests);
  });
});

describe(layerAreaOn, () => {
  const areas = areaByDay(archive);
  const on = (day: string, index = 0) => layerAreaOn(archive, areas, index, dayAt(day));

  it('gives the snapshot’s area beside that of the snapshot before', () => {
    const one = on('2024-08-05')?.km2 ?? 0;
    expect(one).toBeCloseTo(77.9, 0);
    expect(on('2024-08-08')).toEqual({
      km2: expect.closeTo(one * 2, 6),
      day: dayAt('2024-08-08'),
      ageDays: 0,
      before: { km2: expect.closeTo(one, 6), day: dayAt('2024-08-05') },
    });
  });

  it('lets the last snapshot stand in a gap, with its age', () => {
    expect(on('2024-08-11')).toMatchObject({ day: dayAt('2024-08-08'), ageDays: 3 });
  });

  it('knows no snapshot before the first', () => {
    expect(on('2024-08-01')?.before).toBeNull();
  });

  it('says nothing before the layer’s first snapshot and after the archive’s last', () => {
    expect(on('2024-07-31')).toBeNull();
    expect(on('2024-08-04', 1)).toBeNull();
    expect(on('2024-08-14')).toBeNull();
    expect(on('2024-08-05', 2)).toBeNull();
  });
});

describe(layerExtremes, () => {
  it('gives first, last, smallest and largest area, each on the first of its days', () => {
    const extremes = layerExtremes(archive, areaByDay(archive), 0);
    expect(extremes).toMatchObject({
      first: { day: dayAt('2024-08-01') },
      last: { day: dayAt('2024-08-13') },
      smallest: { day: dayAt('2024-08-01') },
      largest: { day: dayAt('2024-08-08') },
    });
    expect(extremes?.largest.km2).toBeCloseTo((extremes?.first.km2 ?? 0) * 2, 6);
  });

  it('is none of a layer that is not there', () => {
    expect(layerExtremes(archive, [], 7)).toBeNull();
  });
});
