import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { predicates } from '../../domain/claim/predicates.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import type { Place } from '../../domain/dataset/Dataset.ts';
import type { Passage, SearchResult } from '../../domain/search/toSearchEntries.ts';
import { markMatches } from '../../domain/search/searchWords.ts';
import { describeEntryTime, nameOfEntry } from '../../domain/wording/describeEntry.ts';
import { describeTime } from '../../domain/wording/describeTime.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import { selectActorsById } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './SearchOption.module.css';

interface SearchOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  /** The words looked for, to be marked. */
  readonly wanted: readonly string[];
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One result, with its kind in a word. */
export function SearchOption({ id, result, wanted, isActive, onPoint, onChoose }: SearchOptionProps) {
  const { formatMessage } = useIntl();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's, where the focus stays
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['option']}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Words result={result} wanted={wanted} />
      <span className={styles['kind']}>{formatMessage({ id: `search.${result.kind}` })}</span>
    </div>
  );
}

function Words({ result, wanted }: Pick<SearchOptionProps, 'result' | 'wanted'>) {
  const intl = useIntl();
  const actors = useClaimline(selectActorsById);
  switch (result.kind) {
    case 'place':
      return (
        <span className={styles['words']}>
          <strong className={styles['name']}>
            <Marked text={result.place.name} wanted={wanted} />
          </strong>{' '}
          <span className={styles['aside']}>
            <Marked text={otherNamesOf(result.place)} wanted={wanted} />
          </span>
        </span>
      );
    case 'actor':
      return (
        <span className={styles['words']}>
          <strong className={styles['name']}>
            <SideKey side={result.actor.side} /> <Marked text={result.actor.name} wanted={wanted} />
          </strong>{' '}
          <span className={styles['aside']}>
            <Marked text={result.actor.role} wanted={wanted} />
          </span>
        </span>
      );
    case 'claim': {
      const { claim, passage } = result;
      const actor = actors.get(claim.actor);
      return (
        <span className={styles['words']}>
          <span className={styles['passage']}>
            <Marked text={inWords(passage, intl)} wanted={wanted} />
          </span>{' '}
          <span className={styles['aside']}>
            <SideKey side={actor?.side ?? 'other'} /> {actor?.name ?? claim.actor},{' '}
            {describeTime(claim.aboutTime, predicates[claim.predicate].timing, intl)}
          </span>
        </span>
      );
    }
    case 'entry': {
      const { entry, file } = result;
      const name = nameOfEntry(entry);
      return (
        <span className={styles['words']}>
          <span className={styles['passage']}>
            <Marked text={name} wanted={wanted} />
          </span>{' '}
          <span className={styles['aside']}>
            <SideKey side={entry.side} /> <Marked text={placeBeside(entry, name)} wanted={wanted} />
            {describeEntryTime(entry, intl)}, {file}
          </span>
        </span>
      );
    }
    default:
      return result satisfies never;
  }
}

function Marked({ text, wanted }: { readonly text: string; readonly wanted: readonly string[] }) {
  return markMatches(text, wanted).map(({ text: part, isMatch }, index) =>
    isMatch ? (
      // oxlint-disable-next-line react/no-array-index-key -- a text's parts have no other name
      <mark key={index} className={styles['match']}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

/** The place may be what was found, where it is not the entry's name. */
function placeBeside({ place }: Entry, name: string): string {
  return place === null || place === name ? '' : `${place}, `;
}

/** Every other spelling, each once. */
function otherNamesOf({ name, names, aliases }: Place): string {
  const others = new Set([names.ru, names.uk, names.en, ...aliases]);
  others.delete(name);
  return [...others].join(' · ');
}

function inWords({ kind, text }: Passage, { formatMessage }: Wording): string {
  switch (kind) {
    case 'summary':
      return text;
    case 'quote':
      return formatMessage({ id: 'quotation' }, { words: text });
    case 'note':
      return formatMessage({ id: 'search.note' }, { text });
    default:
      return kind satisfies never;
  }
}
