import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { clampDay } from '../../domain/day/clampDay.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { badgeId } from './ArchiveBadge.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { emptyDraft } from './SnapshotQuestions.tsx';
import { ReadingReport } from './ReadingReport.tsx';
import type { useReading } from './useReading.ts';

interface OpenDialogProps extends ReturnType<typeof useReading> {
  /** Files are held over the page, ready to be dropped. */
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** From chosen files to an open archive: choose, say whose, wait, read the report, open. */
export function OpenDialog({ stage, choose, read, cancel, reset, isOver, onClose }: OpenDialogProps) {
  const { formatMessage } = useIntl();
  const openArchive = useClaimline((state) => state.openArchive);
  const scrubTo = useClaimline((state) => state.scrubTo);
  const date = useClaimline((state) => state.date);
  // Outlives a cancelled reading: what was said once need not be said again.
  const [draft, setDraft] = useState(emptyDraft);
  return (
    <Dialog
      title={formatMessage({ id: 'open.title' })}
      closeName={formatMessage({ id: 'help.close' })}
      // A press beside it must not throw away what took a minute to read.
      closedBy="closerequest"
      onClose={onClose}
    >
      {stage.kind === 'choosing' && (
        <ChooseFiles
          files={stage.files}
          draft={draft}
          isOver={isOver}
          onChoose={choose}
          onDraft={setDraft}
          onRead={(claim) => void read(stage.files, claim)}
        />
      )}
      {stage.kind === 'reading' && <ReadingBar progress={stage.progress} onCancel={cancel} />}
      {stage.kind === 'read' && (
        <ReadingReport
          reading={stage.reading}
          onOpen={(opened) => {
            if (opened.kind !== 'archive') return;
            onClose();
            // The badge must be there before it can be focused.
            flushSync(() => openArchive({ name: opened.name, archive: opened.archive }));
            // A map as empty as before would look as if nothing had been opened.
            scrubTo(clampDay(date, opened.archive.first, opened.archive.last));
            document.getElementById(badgeId)?.focus();
          }}
          onAgain={reset}
        />
      )}
    </Dialog>
  );
}
