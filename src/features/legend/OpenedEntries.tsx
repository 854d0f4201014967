import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import { EntryIcon } from '../../ui/EntryIcon.tsx';
import { Entry } from './Entry.tsx';

/** What the points of opened files mean; nothing without one. */
export function OpenedEntries() {
  const { formatMessage } = useIntl();
  const isOpen = useClaimline((state) => state.collections.length > 0);
  if (!isOpen) return null;
  return (
    <>
      <Entry sign={<EntryIcon side="other" certain />}>{formatMessage({ id: 'legend.entry' })}</Entry>
      <Entry sign={<EntryIcon side="other" certain={false} />}>
        {formatMessage({ id: 'legend.entryPerhaps' })}
      </Entry>
    </>
  );
}
