import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { embeddedDocument } from '../../../src/ingest/embeddedDocument.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('npm run -s dataset', () => {
  it('prints the embedded dataset as one JSON document and nothing else', async () => {
    const { stdout, stderr } = await run('node_modules/.bin/tsx', ['src/cli/dataset.ts'], { cwd: root });
    expect(stderr).toBe('');
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({ format: 'claimline', version: 1 });
    expect(printed).toEqual(embeddedDocument);
  }, 20_000);
});
