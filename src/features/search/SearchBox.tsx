import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { searchDataset } from '../../domain/search/searchDataset.ts';
import { searchEntries } from '../../domain/search/searchEntries.ts';
import type { SearchResult } from '../../domain/search/toSearchEntries.ts';
import { searchWordsOf } from '../../domain/search/searchWords.ts';
import { describeFound } from '../../domain/wording/describeFound.ts';
import { selectCollections } from '../../state/collectionSelectors.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './SearchBox.module.css';
import { SearchIcon } from './SearchIcon.tsx';
import { SearchResults } from './SearchResults.tsx';

interface SearchBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (result: SearchResult) => void;
  readonly onLeave: () => void;
}

/** WAI-ARIA's combobox with a list: the focus stays in the field, the arrows move through what was found. */
export function SearchBox({ input, onChoose, onLeave }: SearchBoxProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const dataset = useClaimline(selectDataset);
  const hasShortcuts = useClaimline((state) => state.hasShortcuts);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isExpanded, setIsExpanded] = useState(false);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;

  const wanted = useMemo(() => searchWordsOf(text), [text]);
  const collections = useClaimline(selectCollections);
  const found = useMemo(() => {
    const [said, opened] = [searchDataset(dataset, text), searchEntries(collections, text)];
    return { results: [...said.results, ...opened.results], total: said.total + opened.total };
  }, [dataset, collections, text]);
  const { results } = found;
  const isShown = isExpanded && wanted.length > 0;
  const isListShown = isShown && results.length > 0;

  const look = (query: string) => {
    setText(query);
    setActive(0);
    setIsExpanded(true);
  };
  const choose = (result: SearchResult) => {
    look('');
    onChoose(result);
  };
  const step = (steps: 1 | -1) => {
    setIsExpanded(true);
    if (isListShown) setActive((active + steps + results.length) % results.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its candidates are what these keys choose from.
    if (event.nativeEvent.isComposing) return;
    const chosen = isListShown ? results[active] : undefined;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && text !== '') look('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles['box']}>
        <SearchIcon />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={formatMessage({ id: 'search.label' })}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={isListShown ? listId : undefined}
          aria-activedescendant={isListShown ? optionId(active) : undefined}
          aria-keyshortcuts={hasShortcuts ? '/' : undefined}
          placeholder={formatMessage({ id: 'search.placeholder' })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          className={styles['input']}
          value={text}
          onChange={({ target }) => look(target.value)}
          onFocus={() => setIsExpanded(true)}
          onBlur={() => setIsExpanded(false)}
          onKeyDown={onKeyDown}
        />
        {hasShortcuts && (
          <kbd className={styles['key']} aria-hidden="true">
            /
          </kbd>
        )}
        <span className={styles['close']}>
          <IconButton name={formatMessage({ id: 'search.close' })} icon="close" onPress={onLeave} />
        </span>
      </div>
      <span role="status">
        <VisuallyHidden>{isShown && describeFound(found, intl)}</VisuallyHidden>
      </span>
      {isShown && (
        <SearchResults
          id={listId}
          optionId={optionId}
          found={found}
          wanted={wanted}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </>
  );
}
