import { describe, expect, it } from 'vitest';
import { searchDataset } from '../../../../src/domain/search/searchDataset.ts';
import { describeFound } from '../../../../src/domain/wording/describeFound.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { english } from '../../../fixtures/words.ts';

describe(describeFound, () => {
  it.each([
    [0, 'No result.'],
    [1, '1 result.'],
    [12, '12 results.'],
    [13, 'The first 12 of 13 results.'],
  ])('says of %i', (count, words) => {
    const claims = Array.from({ length: count }, (_, index) =>
      buildClaim({ id: `${index}`, summary: 'A depot.' }),
    );
    expect(describeFound(searchDataset(buildDataset({ claims }), 'depot'), english)).toBe(words);
  });
});
