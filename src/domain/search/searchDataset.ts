import type { Dataset } from '../dataset/Dataset.ts';
import { type SearchEntry, type SearchResult, toSearchEntries } from './toSearchEntries.ts';
import { searchWordsOf } from './searchWords.ts';

const mostResults = 12;

export interface Found {
  /** At most 12: places, then actors, then claims; last those found by our own note only. */
  readonly results: readonly SearchResult[];
  /** How many there are with those left out. */
  readonly total: number;
}

/** What holds every word of the query; the beginning of a word is enough. */
export function searchDataset(dataset: Dataset, query: string): Found {
  const wanted = searchWordsOf(query);
  if (wanted.length === 0) return { results: [], total: 0 };
  const found = entriesOf(dataset)
    .filter(({ texts }) => holdsAll(texts.flat(), wanted))
    .map(({ texts, toResult }) => {
      const text = texts.findIndex((words) => holdsAll(words, wanted));
      return toResult(text === -1 ? null : text);
    });
  // What is said comes before what we note about it; a sort leaves the rest in order.
  const results = found.toSorted((a, b) => Number(isNote(a)) - Number(isNote(b))).slice(0, mostResults);
  return { results, total: found.length };
}

function isNote(result: SearchResult): boolean {
  return result.kind === 'claim' && result.passage.kind === 'note';
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((prefix) => words.some((word) => word.startsWith(prefix)));
}

const cache = new WeakMap<Dataset, readonly SearchEntry[]>();

// Folding every text of a large file takes longer than the pause between two keys.
function entriesOf(dataset: Dataset): readonly SearchEntry[] {
  const cached = cache.get(dataset);
  if (cached) return cached;
  const made = toSearchEntries(dataset);
  cache.set(dataset, made);
  return made;
}
