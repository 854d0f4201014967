import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import type { SearchResult } from '../../domain/search/toSearchEntries.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { useKeyAnywhere } from '../../ui/useKeyAnywhere.ts';
import styles from './Search.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SearchIcon } from './SearchIcon.tsx';
import { useOpenResult } from './useOpenResult.ts';

interface SearchProps {
  /** Id of the element where results open; the focus goes there. */
  readonly opensIn: string;
}

/** The way to a place, a speaker or a claim by words: a field, on a phone folded into a button. */
export function Search({ opensIn }: SearchProps) {
  const { formatMessage } = useIntl();
  const openResult = useOpenResult();
  /** Whether a phone shows the field. */
  const [isUnfolded, setIsUnfolded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);

  const begin = (from: Element | null) => {
    cameFrom.current = from;
    // The field must be there before it can be focused, and a phone raises its keyboard only within the tap.
    flushSync(() => setIsUnfolded(true));
    input.current?.focus();
    input.current?.select();
  };
  const hasShortcuts = useClaimline((state) => state.hasShortcuts);
  useKeyAnywhere('/', hasShortcuts ? () => begin(document.activeElement) : null);

  const leave = () => {
    flushSync(() => setIsUnfolded(false));
    input.current?.blur();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    cameFrom.current = null;
  };
  const choose = (result: SearchResult) => {
    setIsUnfolded(false);
    openResult(result);
    document.getElementById(opensIn)?.focus({ preventScroll: true });
  };
  return (
    <div
      className={styles['search']}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsUnfolded(false);
      }}
    >
      <button
        type="button"
        className={styles['unfold']}
        aria-label={formatMessage({ id: 'search.open' })}
        title={formatMessage({ id: 'search.open' })}
        onClick={({ currentTarget }) => begin(currentTarget)}
      >
        <SearchIcon />
      </button>
      <div role="search" className={styles['field']} data-unfolded={isUnfolded}>
        <SearchBox input={input} onChoose={choose} onLeave={leave} />
      </div>
    </div>
  );
}
