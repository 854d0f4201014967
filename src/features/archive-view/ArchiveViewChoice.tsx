import { useIntl } from 'react-intl';
import { type ArchiveView, archiveViews } from '../../state/ClaimlineState.ts';
import type { MessageId } from '../../domain/wording/Wording.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';

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
    <RadioChoice
      look="row"
      legend={formatMessage({ id: 'archiveView.legend' })}
      options={archiveViews.map((view) => ({ value: view, label: formatMessage({ id: names[view] }) }))}
      chosen={chosen}
      onChoose={viewArchive}
    />
  );
}
