import type { Found } from '../search/searchDataset.ts';
import type { Wording } from './Wording.ts';

/** How much a search found: "No result.", "3 results.", "The first 12 of 31 results." */
export function describeFound({ results, total }: Found, { formatMessage }: Wording): string {
  return total > results.length
    ? formatMessage({ id: 'search.foundFirst' }, { shown: results.length, total })
    : formatMessage({ id: 'search.found' }, { total });
}
