import type { Dataset } from '../../src/domain/dataset/Dataset.ts';
import { embeddedDocument } from '../../src/ingest/embeddedDocument.ts';
import { parseDataset } from '../../src/ingest/parseDataset.ts';
import { deepFreeze } from '../fixtures/deepFreeze.ts';

/** The dataset that ships with the page, frozen. */
export const embeddedDataset: Dataset = open();

function open(): Dataset {
  const parsed = parseDataset(embeddedDocument, 'kursk-2025-03');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return deepFreeze(parsed.dataset);
}
