import { useIntl } from 'react-intl';
import { type ArchiveView, archiveViews } from '../../state/ClaimlineState.ts';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import styles from './ArchiveViewChoice.module.css';

const names: Readonly<Record<ArchiveView, MessageId>> = {
  holders: 'archiveView.holders',
  'last-change': 'archiveView.last-change',
};

/** What the open archive's colours tell; not there without one. */
export function ArchiveViewChoice() {
  const { formatMessage } = useIntl();
  const isOpen = useClaimline(({ archive }) => archive !== null);
  const chosen = useClaimline((state) => state.archiveView);
  const viewArchive = useClaimline((state) => state.viewArchive);
  if (!isOpen) return null;
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{formatMessage({ id: 'archiveView.legend' })}</legend>
      {archiveViews.map((view) => (
        <label key={view} className={styles['option']}>
          <input
            type="radio"
            name="archive-view"
            className={styles['radio']}
            value={view}
            checked={view === chosen}
            onChange={() => viewArchive(view)}
          />
          {formatMessage({ id: names[view] })}
        </label>
      ))}
    </fieldset>
  );
}
