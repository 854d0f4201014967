import { describe, expect, it } from 'vitest';
import { cornersOfCollection } from '../../../../src/domain/collection/cornersOfCollection.ts';
import { buildEntry } from '../../../fixtures/buildEntry.ts';

const point = buildEntry({ geometry: { type: 'Point', coordinates: [36.6, 50.6] } });
const line = buildEntry({
  geometry: {
    type: 'LineString',
    coordinates: [
      [34, 51],
      [36, 51.9],
    ],
  },
});
const nowhere = buildEntry({ geometry: null });

describe(cornersOfCollection, () => {
  it.each([
    ['a point', [point], [36.6, 50.6], [36.6, 50.6]],
    ['a line', [line], [34, 51], [36, 51.9]],
    ['points and lines', [nowhere, line, point], [34, 50.6], [36.6, 51.9]],
  ] as const)('lie around %s', (_, entries, southWest, northEast) => {
    expect(cornersOfCollection({ entries })).toEqual([southWest, northEast]);
  });

  it('are none where nothing has a position', () => {
    expect(cornersOfCollection({ entries: [nowhere] })).toBeNull();
  });
});
