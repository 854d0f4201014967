import type { Entry } from '../../domain/collection/Entry.ts';

/** The entries with each id only once: a later one of the same id has its place in the file behind it. */
export function withOwnIds(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { id } = entry;
    // The second time only for a file whose ids look like these.
    while (taken.has(id)) id = `${id} (${entry.path})`;
    taken.add(id);
    return id === entry.id ? entry : { ...entry, id };
  });
}
