import type { Collection } from '../collection/Collection.ts';
import type { Entry } from '../collection/Entry.ts';
import type { SearchResult } from './toSearchEntries.ts';
import { foldedText, searchWordsOf } from './searchWords.ts';

const mostResults = 20;

interface OpenedFile {
  readonly id: string;
  readonly collection: Collection;
}

interface FoundEntries {
  /** At most 20, in the order of the files. */
  readonly results: readonly SearchResult[];
  /** How many there are with those left out. */
  readonly total: number;
}

/** Entries of opened files whose title and place hold every word of the query; the beginning of a word is enough. */
export function searchEntries(files: readonly OpenedFile[], query: string): FoundEntries {
  const wanted = searchWordsOf(query);
  if (wanted.length === 0) return { results: [], total: 0 };
  const found = files.flatMap((file) =>
    textsOf(file.collection).flatMap((text, index) =>
      wanted.every((word) => hasWord(text, word)) ? [{ file, index }] : [],
    ),
  );
  const results = found
    .slice(0, mostResults)
    .flatMap(({ file: { id, collection }, index }): SearchResult[] => {
      const entry = collection.entries[index];
      return entry ? [{ kind: 'entry', collection: id, file: collection.name, index, entry }] : [];
    });
  return { results, total: found.length };
}

const cache = new WeakMap<Collection, readonly string[]>();

// Folded when something is first looked for: 100,000 entries take longer than the pause between two keys.
function textsOf(collection: Collection): readonly string[] {
  const texts = cache.get(collection) ?? collection.entries.map(textOf);
  cache.set(collection, texts);
  return texts;
}

function textOf({ title, place }: Entry): string {
  return foldedText(`${title} ${place ?? ''}`);
}

/** Not split into words, which for a large file would take many times as long. */
function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
