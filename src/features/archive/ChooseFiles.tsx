import { type SyntheticEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { isArchiveFile } from '../../domain/archive/isArchiveFile.ts';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { GivenFile, SnapshotClaim } from '../../domain/opening/Reading.ts';
import buttons from './Buttons.module.css';
import styles from './ChooseFiles.module.css';
import { FilePicker } from './FilePicker.tsx';
import { type ClaimDraft, SnapshotQuestions } from './SnapshotQuestions.tsx';

interface ChooseFilesProps {
  readonly files: readonly GivenFile[];
  readonly draft: ClaimDraft;
  readonly isOver: boolean;
  readonly onChoose: (files: readonly GivenFile[]) => void;
  readonly onDraft: (draft: ClaimDraft) => void;
  readonly onRead: (claim: SnapshotClaim | null) => void;
}

/** Which files, and for snapshots: who is said to hold what they show, and who says so. */
export function ChooseFiles({ files, draft, isOver, onChoose, onDraft, onRead }: ChooseFilesProps) {
  const { formatMessage, formatNumber } = useIntl();
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  // An archive says both itself.
  const needsClaim = files.some(({ path }) => !isArchiveFile(path));

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { holder } = draft;
    const [claimant, source] = [draft.claimant.trim(), draft.source.trim()];
    if (!needsClaim) onRead(null);
    else if (holder !== null && claimant !== '') onRead({ holder, claimant, source });
    else {
      setIsAsked(true);
      const missing = holder === null ? 'input[type="radio"]' : 'input[type="text"]';
      form.current?.querySelector<HTMLInputElement>(missing)?.focus();
    }
  };
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <p>{formatMessage({ id: 'open.what' })}</p>
      <FilePicker files={files} isOver={isOver} onChoose={onChoose} />
      {needsClaim && <SnapshotQuestions draft={draft} isAsked={isAsked} onChange={onDraft} />}
      {files.length > 0 && (
        <div className={buttons['row']}>
          <button type="submit" className={buttons['primary']}>
            {formatMessage({ id: 'open.read' })}
          </button>
        </div>
      )}
      <p className={styles['limits']}>
        {formatMessage(
          { id: 'open.limits' },
          {
            size: formatNumber(openingLimits.bytes / 2 ** 20),
            vertices: formatNumber(openingLimits.vertices),
          },
        )}
      </p>
    </form>
  );
}
