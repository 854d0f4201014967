import { useIntl } from 'react-intl';
import { describeEntries, describeUndated } from '../../domain/wording/describeEntries.ts';
import type { ShownEntries } from '../../state/collectionSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { PanelGroup } from '../../ui/PanelGroup.tsx';
import styles from './EntriesPanel.module.css';
import { EntryList } from './EntryList.tsx';

/** The entries of one open file that are shown: how many, and the latest of them to pick from. */
export function CollectionEntries({ entries }: { readonly entries: ShownEntries }) {
  const intl = useIntl();
  const date = useClaimline((state) => state.date);
  const windowDays = useClaimline((state) => state.windowDays);
  const { open, count, undated, listed } = entries;
  const { name } = open.collection;
  const unlisted = count + undated - listed.length;
  const aside = describeUndated(entries, intl);
  return (
    <PanelGroup title={describeEntries({ name, count, undated, date, windowDays }, intl)}>
      {aside !== '' && <p className={styles['aside']}>{aside}</p>}
      <EntryList entries={listed.map((one) => ({ ...one, open }))} name={name} />
      {unlisted > 0 && (
        <p className={styles['aside']}>
          {intl.formatMessage({ id: 'entries.unlisted' }, { count: unlisted })}
        </p>
      )}
    </PanelGroup>
  );
}
