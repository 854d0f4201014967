import { useIntl } from 'react-intl';
import type { Found } from '../../domain/search/searchDataset.ts';
import type { SearchResult } from '../../domain/search/toSearchEntries.ts';
import { describeFound } from '../../domain/wording/describeFound.ts';
import { SearchOption } from './SearchOption.tsx';
import styles from './SearchResults.module.css';

interface SearchResultsProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly found: Found;
  readonly wanted: readonly string[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (result: SearchResult) => void;
}

/** What was found, below the field; says so when that is nothing, or not all of it. */
export function SearchResults({
  id,
  optionId,
  found,
  wanted,
  active,
  onPoint,
  onChoose,
}: SearchResultsProps) {
  const intl = useIntl();
  const { results, total } = found;
  return (
    // Pressing a result must not take the focus from the field: the list would close under the finger.
    <div className={styles['popup']} role="presentation" onMouseDown={(event) => event.preventDefault()}>
      {results.length > 0 && (
        <div
          id={id}
          role="listbox"
          aria-label={intl.formatMessage({ id: 'search.results' })}
          className={styles['list']}
        >
          {results.map((result, index) => (
            <SearchOption
              key={keyOf(result)}
              id={optionId(index)}
              result={result}
              wanted={wanted}
              isActive={index === active}
              onPoint={() => onPoint(index)}
              onChoose={() => onChoose(result)}
            />
          ))}
        </div>
      )}
      {(total === 0 || total > results.length) && (
        // Read out by the field's own status.
        <p className={styles['count']} aria-hidden="true">
          {describeFound(found, intl)}
        </p>
      )}
    </div>
  );
}

function keyOf(result: SearchResult): string {
  switch (result.kind) {
    case 'place':
      return `place-${result.place.id}`;
    case 'actor':
      return `actor-${result.actor.id}`;
    case 'claim':
      return `claim-${result.claim.id}`;
    case 'entry':
      return `entry-${result.collection}-${result.index}`;
    default:
      return result satisfies never;
  }
}
