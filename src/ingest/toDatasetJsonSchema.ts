import { z } from 'zod';
import { datasetSchema } from './datasetSchema.ts';

/** The published JSON Schema of the dataset document. What a schema cannot say (ids resolve, rings close) the validators check. */
export function toDatasetJsonSchema(): object {
  return { title: 'Claimline dataset, version 1', ...z.toJSONSchema(datasetSchema) };
}
