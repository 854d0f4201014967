import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './SourceFile.ts';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Every file below `src`, the text of those with code in it. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(`${repositoryRoot}/src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(path.lastIndexOf('/src/') + 1), source: readFileSync(path, 'utf8') }))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}
