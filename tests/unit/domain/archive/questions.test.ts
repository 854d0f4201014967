import { area } from '@turf/turf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaByDay } from '../../../../src/domain/archive/areaByDay.ts';
import { groundBetween } from '../../../../src/domain/archive/groundBetween.ts';
import { historyAt, holdersOn } from '../../../../src/domain/archive/historyAt.ts';
import { lastChangeOf } from '../../../../src/domain/archive/lastChangeOf.ts';
import { standingSnapshot } from '../../../../src/domain/archive/standingSnapshot.ts';
import { toMultiPolygon } from '../../../../src/domain/archive/toMultiPolygon.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive, packSnapshots } from '../../../fixtures/buildArchive.ts';
import { crossings } from '../../../fixtures/crossings.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { generateSnapshots } from '../../../fixtures/generateSnapshots.ts';

// Two boxes side by side: Russia's ground grows east over Ukraine's, shrinks back and grows again.
const [west, east] = [boxAround(35, 51, 35.1, 51.1), boxAround(35.1, 51, 35.2, 51.1)];
const both = boxAround(35, 51, 35.2, 51.1);
const archive = buildArchive(
  { '2025-03-01': [[west]], '2025-03-03': [[both]], '2025-03-07': [[west]], '2025-03-10': [[both]] },
  { '2025-03-02': [[east]], '2025-03-03': [], '2025-03-07': [[east]], '2025-03-10': [] },
);
const [russia, ukraine] = archive.layers;

const inWest = [35.05, 51.05] as const;
const inEast = [35.15, 51.05] as const;

const told = (holdings: ReturnType<typeof historyAt>) =>
  holdings.map(
    ({ layer, from, to }) => `${archive.layers[layer]?.id} ${formatIsoDay(from)}/${formatIsoDay(to)}`,
  );

describe(historyAt, () => {
  it('tells who held a point from when to when', () => {
    expect(told(historyAt(archive, inEast))).toEqual([
      'b 2025-03-02/2025-03-03',
      'a 2025-03-03/2025-03-07',
      'b 2025-03-07/2025-03-10',
      'a 2025-03-10/2025-03-11',
    ]);
  });

  it('takes a point that stayed where the ground about it was cut for held throughout', () => {
    expect(told(historyAt(archive, inWest))).toEqual(['a 2025-03-01/2025-03-11']);
  });

  it('joins what another writer cut in two on a day on which nothing changed', () => {
    const middle = dayAt('2025-03-05');
    const faces = archive.faces.flatMap((face) =>
      face.from < middle && middle < face.to
        ? [
            { ...face, from: middle },
            { ...face, to: middle },
          ]
        : [face],
    );
    expect(historyAt({ ...archive, faces }, inWest)).toEqual(historyAt(archive, inWest));
    expect(historyAt({ ...archive, faces }, inEast)).toEqual(historyAt(archive, inEast));
  });

  it('says nothing of a point that nobody held', () => {
    expect(historyAt(archive, [36, 52])).toEqual([]);
    expect(historyAt(archive, [Number.NaN, 51])).toEqual([]);
  });

  it('gives each point of a line between two faces to one of them', () => {
    for (const latitude of [51, 51.05, 51.1]) {
      expect(holdersOn(archive, [35.1, latitude], dayAt('2025-03-04')).length).toBeLessThan(2);
    }
    expect(told(holdersOn(archive, [35.1, 51.05], dayAt('2025-03-04')))).toHaveLength(1);
  });

  it('agrees with each day’s snapshot, wherever one asks', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const snapshots = generateSnapshots({ seed, days: 20, corners: 60 });
        const packed = packSnapshots(snapshots);
        for (const longitude of [34.45, 34.5, 35.7, 35.9, 36, 36.1, 37.5, 39]) {
          const holdings = historyAt(packed, [longitude, 48.612_345]);
          for (const { day, polygons } of snapshots) {
            const isHeld = polygons.some((rings) => crossings(rings, longitude, 48.612_345) % 2 === 1);
            expect(holdings.some(({ from, to }) => from <= day && day < to)).toBe(isHeld);
          }
        }
      }),
      { numRuns: 4 },
    );
  }, 20_000);
});

describe(holdersOn, () => {
  it('names who held a point on a day and since when', () => {
    expect(told(holdersOn(archive, inEast, dayAt('2025-03-05')))).toEqual(['a 2025-03-03/2025-03-07']);
    expect(holdersOn(archive, inEast, dayAt('2025-03-01'))).toEqual([]);
  });
});

describe(standingSnapshot, () => {
  it.each([
    ['2025-02-28', null],
    ['2025-03-01', ['2025-03-01', 0]],
    ['2025-03-02', ['2025-03-01', 1]],
    ['2025-03-06', ['2025-03-03', 3]],
    ['2025-03-10', ['2025-03-10', 0]],
    ['2025-04-10', ['2025-03-10', 31]],
  ])('says for %s which snapshot stands and how old it is', (day, expected) => {
    if (!russia) throw new Error('no layer');
    const standing = standingSnapshot(russia, dayAt(day));
    expect(standing && [formatIsoDay(standing.day), standing.ageDays]).toEqual(expected);
  });
});

describe(areaByDay, () => {
  it('gives each layer’s area on every day, none before its first snapshot', () => {
    const rounded = areaByDay(archive).map((days) => [...days].map(Math.round));
    expect(rounded).toEqual([
      [78, 78, 155, 155, 155, 155, 78, 78, 78, 155],
      [Number.NaN, 78, 0, 0, 0, 0, 78, 78, 78, 0],
    ]);
  });

  it('agrees with Turf on each day’s snapshot', () => {
    const snapshots = generateSnapshots({ seed: 3, days: 40, corners: 80 });
    const packed = packSnapshots(snapshots);
    const [series = new Float64Array()] = areaByDay(packed);
    for (const { day, polygons } of snapshots) {
      const expected = area({ type: 'MultiPolygon', coordinates: polygons }) / 1e6;
      expect((series[day - packed.first] ?? 0) / expected).toBeCloseTo(1, 6);
    }
  });
});

describe(groundBetween, () => {
  const between = (earlier: string, later: string) =>
    groundBetween(archive, dayAt(earlier), dayAt(later)).map(({ gainedKm2, lostKm2 }) => [
      Math.round(gainedKm2),
      Math.round(lostKm2),
    ]);

  it('measures what each layer gained and lost from one day to another', () => {
    expect(between('2025-03-02', '2025-03-04')).toEqual([
      [78, 0],
      [0, 78],
    ]);
  });

  it('counts ground that was lost and regained in between as neither', () => {
    expect(between('2025-03-04', '2025-03-10')).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('gives the ground itself, to be drawn', () => {
    const [change] = groundBetween(archive, dayAt('2025-03-02'), dayAt('2025-03-04'));
    const { coordinates } = toMultiPolygon(change?.gained ?? []);
    expect(toGround(coordinates).ground).toEqual(toGround([[east]]).ground);
  });
});

describe(lastChangeOf, () => {
  it('tells for each face when its ground last changed hands, as of a day', () => {
    const changes = (day: string) =>
      archive.faces
        .filter(({ layer }) => layer === 0)
        .map((face) => lastChangeOf(archive, face, dayAt(day)))
        .map((change) => change && `${change.kind} ${formatIsoDay(change.day)}`);
    expect(changes('2025-03-02')).toEqual(['unknown 2025-03-01', null, null]);
    expect(changes('2025-03-05')).toEqual(['unknown 2025-03-01', 'gained 2025-03-03', null]);
    expect(changes('2025-03-08')).toEqual(['unknown 2025-03-01', 'lost 2025-03-07', null]);
    expect(changes('2025-03-10')).toEqual(['unknown 2025-03-01', 'lost 2025-03-07', 'gained 2025-03-10']);
  });
});

describe('an archive', () => {
  it('knows its layers, their snapshots and its first and last day', () => {
    expect(formatIsoDay(archive.first)).toBe('2025-03-01');
    expect(formatIsoDay(archive.last)).toBe('2025-03-10');
    expect(ukraine?.snapshots.map(formatIsoDay)).toEqual([
      '2025-03-02',
      '2025-03-03',
      '2025-03-07',
      '2025-03-10',
    ]);
  });
});
