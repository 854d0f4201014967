import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/collection/Entry.ts';
import { partOfEntries } from '../../../src/ingest/partOfEntries.ts';
import { buildStrike } from '../../fixtures/buildCollection.ts';

const strike = buildStrike();
const coordinates = Array.from({ length: 15_000 }, () => [35, 51]);
const line = buildStrike({ geometry: { type: 'LineString', coordinates } });

const partsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const parts: (readonly Entry[])[] = [];
  for (let from = 0; from < entries.length; from += parts.at(-1)?.length ?? Infinity) {
    parts.push(partOfEntries(entries, from));
  }
  return parts;
};

describe(partOfEntries, () => {
  it('parts entries so that none is left out, and no part is large', () => {
    const entries = Array.from({ length: 2500 }, (_, index) => ({ ...strike, id: String(index) }));
    const parts = partsOf(entries);
    expect(parts.flat()).toEqual(entries);
    expect(parts.map(({ length }) => length)).toEqual([1000, 1000, 500]);
  });

  it('counts positions, and parts no entry', () => {
    const huge = buildStrike({
      geometry: { type: 'MultiPoint', coordinates: [...coordinates, ...coordinates] },
    });
    expect(partsOf([line, strike, line, huge, strike]).map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  });

  it('gives nothing after the last', () => {
    expect(partOfEntries([strike], 1)).toEqual([]);
  });
});
