import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of one of our own tables beside `build.mjs`, each as an object by the table's head. */
export function readTable(name) {
  const text = readFileSync(path.join(import.meta.dirname, '..', name), 'utf8');
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(header.map((key, index) => [key, cells[index]])));
}
