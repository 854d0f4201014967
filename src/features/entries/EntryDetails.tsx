import { useIntl } from 'react-intl';
import { nameOfEntry } from '../../domain/wording/describeEntry.ts';
import { type PickedEntry, selectEntriesAtSpot } from '../../state/collectionSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { usePickEntry } from '../../state/usePickEntry.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PanelGroup } from '../../ui/PanelGroup.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import styles from './EntriesPanel.module.css';
import { EntryHeading } from './EntryHeading.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryList } from './EntryList.tsx';
import { EntryProperties } from './EntryProperties.tsx';

/** All that a file says in one entry, where in the file that stands, and what stands beside it. */
export function EntryDetails({ picked }: { readonly picked: PickedEntry }) {
  const { formatMessage } = useIntl();
  const { open, index, entry, previous, next } = picked;
  const atSpot = useClaimline(selectEntriesAtSpot);
  const clearSelection = useClaimline((state) => state.clearSelection);
  const pick = usePickEntry();
  const step = (to: number | null) => () => {
    if (to !== null) pick(open.id, to);
  };
  return (
    <>
      <header className={styles['head']}>
        <EntryHeading key={`${open.id} ${index}`} name={nameOfEntry(entry)} />
        <IconButton
          name={formatMessage({ id: 'entry.previous' })}
          icon="previous"
          onPress={step(previous)}
          disabled={previous === null}
        />
        <IconButton
          name={formatMessage({ id: 'entry.next' })}
          icon="next"
          onPress={step(next)}
          disabled={next === null}
        />
        <IconButton name={formatMessage({ id: 'entry.back' })} icon="close" onPress={clearSelection} />
      </header>
      {entry.quotes.map((words) => (
        <Quotation key={words} words={formatMessage({ id: 'quotation' }, { words })} />
      ))}
      <EntryFacts entry={entry} collection={open.collection} />
      <EntryProperties properties={entry.properties} />
      {atSpot.count > 0 && (
        <PanelGroup title={formatMessage({ id: 'entry.atSpot' }, { count: atSpot.count })}>
          <EntryList
            entries={atSpot.listed}
            name={formatMessage({ id: 'entry.atSpot' }, { count: atSpot.count })}
          />
          {atSpot.count > atSpot.listed.length && (
            <p className={styles['aside']}>
              {formatMessage({ id: 'entries.unlisted' }, { count: atSpot.count - atSpot.listed.length })}
            </p>
          )}
        </PanelGroup>
      )}
    </>
  );
}
