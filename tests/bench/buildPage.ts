import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the bench's page as the product is built; returns the folder, which is the caller's to remove. */
export async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    base: './',
    logLevel: 'error',
    build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, outDir, emptyOutDir: true },
    worker: { format: 'es' },
  });
  return outDir;
}
