import type { Found } from '../search/searchDataset.ts';

/** How much a search found: "No result.", "3 results.", "The first 12 of 31 results." */
export function describeFound({ results, total }: Found): string {
  if (total === 0) return 'No result.';
  if (total > results.length) return `The first ${results.length} of ${total} results.`;
  return total === 1 ? '1 result.' : `${total} results.`;
}
