import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowDataset } from '../../../../src/domain/dataset/narrowDataset.ts';
import { toDatasetDocument } from '../../../../src/export/toDatasetDocument.ts';
import { parseDataset } from '../../../../src/ingest/parseDataset.ts';
import { arbitraryDataset } from '../../../fixtures/arbitraryDataset.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

describe(narrowDataset, () => {
  it('is the same dataset when every claim stays', () => {
    expect(narrowDataset(embeddedDataset, embeddedDataset.claims)).toEqual(embeddedDataset);
  });

  it('refers to no claim that was left out, whichever stay', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.array(fc.boolean()), (dataset, stays) => {
        const narrowed = narrowDataset(
          dataset,
          dataset.claims.filter((_, index) => stays[index]),
        );
        expect(parseDataset(toDatasetDocument(narrowed), '')).toEqual({ ok: true, dataset: narrowed });
      }),
      { numRuns: 50 },
    );
  });
});
