import { compareText } from './compareText.ts';

/**
 * What to call files chosen together: their folder, the several layers that they make, the only one's name, or the first
 * one's and the last one's.
 */
export function nameOfFiles(paths: readonly string[], layers: readonly string[] = []): string {
  const names = paths.map(nameOfFile).toSorted(compareText);
  const folders = new Set(paths.map((path) => path.slice(0, Math.max(0, path.indexOf('/')))));
  const [folder = ''] = folders;
  if (folders.size === 1 && folder !== '') return folder;
  // From the first file of one layer to the last of another is no span of days.
  if (layers.length > 1) return layers.join(', ');
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return first === last ? first : `${first} – ${last}`;
}

/** What to call a single file, whatever folder it is in. */
export function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
}
