import { useIntl } from 'react-intl';
import { describeEntryTime, nameOfEntry } from '../../domain/wording/describeEntry.ts';
import type { OpenedEntry } from '../../state/collectionSelectors.ts';
import { usePickEntry } from '../../state/usePickEntry.ts';
import { SideKey } from '../../ui/SideKey.tsx';
import styles from './EntriesPanel.module.css';

interface EntryListProps {
  readonly entries: readonly OpenedEntry[];
  /** What the list is of, for those who do not see what stands above it. */
  readonly name: string;
}

/** Entries to pick from, each by its time and its name. */
export function EntryList({ entries, name }: EntryListProps) {
  const intl = useIntl();
  const pick = usePickEntry();
  if (entries.length === 0) return null;
  return (
    <ol className={styles['list']} aria-label={name}>
      {entries.map(({ open, index, entry }) => (
        <li key={`${open.id} ${index}`}>
          <button type="button" className={styles['entry']} onClick={() => pick(open.id, index)}>
            <SideKey side={entry.side} />
            <span>
              <span className={styles['when']}>{describeEntryTime(entry, intl)}</span> {nameOfEntry(entry)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
