import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDatasetJsonSchema } from '../../../src/ingest/toDatasetJsonSchema.ts';

describe(toDatasetJsonSchema, () => {
  it('gives what public/ serves', () => {
    const served = readFileSync(new URL('../../../public/claimline-1.schema.json', import.meta.url), 'utf8');
    const generated = `${JSON.stringify(toDatasetJsonSchema(), null, 2)}\n`;
    expect(served, 'the validators have changed: run `npm run schema`').toBe(generated);
  });
});
