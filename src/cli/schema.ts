/** `npm run schema`: writes the JSON Schema of the dataset document, generated from the validators, to `public/`. */
import { writeFileSync } from 'node:fs';
import { toDatasetJsonSchema } from '../ingest/toDatasetJsonSchema.ts';

writeFileSync('public/claimline-1.schema.json', `${JSON.stringify(toDatasetJsonSchema(), null, 2)}\n`);
