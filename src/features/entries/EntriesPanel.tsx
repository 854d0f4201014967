import { useIntl } from 'react-intl';
import { selectPickedEntry, selectShownEntries } from '../../state/collectionSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { CollectionEntries } from './CollectionEntries.tsx';
import styles from './EntriesPanel.module.css';
import { EntryDetails } from './EntryDetails.tsx';
import { WindowChoice } from './WindowChoice.tsx';

/** What opened files say: the picked entry, or under the day's claims the entries of each file; nothing without a file. */
export function EntriesPanel() {
  const { formatMessage } = useIntl();
  const subject = useClaimline((state) => state.selection.subject.kind);
  const isOpen = useClaimline((state) => state.collections.length > 0);
  if (!isOpen || (subject !== 'entry' && subject !== 'day')) return null;
  return (
    <section aria-label={formatMessage({ id: 'entries.region' })} className={styles['panel']}>
      {subject === 'entry' ? <PickedEntryDetails /> : <DayEntries />}
    </section>
  );
}

function PickedEntryDetails() {
  const picked = useClaimline(selectPickedEntry);
  return picked && <EntryDetails picked={picked} />;
}

function DayEntries() {
  const shown = useClaimline(selectShownEntries);
  return (
    <>
      <WindowChoice />
      {shown.map((entries) => (
        <CollectionEntries key={entries.open.id} entries={entries} />
      ))}
    </>
  );
}
