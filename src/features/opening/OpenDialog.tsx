import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { openedListId } from './OpenedList.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadingPreview } from './ReadingPreview.tsx';
import type { useReading } from './useReading.ts';

export interface OpenDialogProps extends ReturnType<typeof useReading> {
  /** Files are held over the page, ready to be dropped. */
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** From chosen files to what they hold on the page: choose, wait, look at it and answer what it leaves open, open. */
export function OpenDialog(props: OpenDialogProps) {
  const { stage, lastClaims, choose, read, cancel, reset, isOver, onClose } = props;
  const { formatMessage } = useIntl();
  const openFiles = useClaimline((state) => state.openFiles);
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
          files={stage.given?.files ?? []}
          isOver={isOver}
          onChoose={choose}
          onReadAgain={() => {
            if (stage.given) read(stage.given);
          }}
        />
      )}
      {stage.kind === 'reading' && <ReadingBar progress={stage.progress} onCancel={cancel} />}
      {stage.kind === 'read' && (
        <ReadingPreview
          reading={stage.reading}
          answers={stage.given.answers}
          lastClaims={lastClaims}
          onAnswer={(answers) => read({ ...stage.given, answers })}
          onOpen={(mode) => {
            onClose();
            // The list must be there before it can be focused.
            flushSync(() => openFiles(stage.reading.opened, mode));
            document.getElementById(openedListId)?.focus();
          }}
          onAgain={reset}
        />
      )}
    </Dialog>
  );
}
