import { type SyntheticEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { GivenFile } from '../../domain/opening/Reading.ts';
import { formatNames } from '../../domain/wording/formatNames.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './ChooseFiles.module.css';
import { FilePicker } from './FilePicker.tsx';
import { toPastedFile } from './toPastedFile.ts';

interface ChooseFilesProps {
  /** What a cancelled reading left chosen. */
  readonly files: readonly GivenFile[];
  readonly isOver: boolean;
  readonly onChoose: (files: readonly GivenFile[]) => void;
  readonly onReadAgain: () => void;
}

/** Which files: dropped, chosen, or pasted as text. They are read at once; what must be asked is asked afterwards. */
export function ChooseFiles({ files, isOver, onChoose, onReadAgain }: ChooseFilesProps) {
  const { formatMessage, formatNumber, formatList } = useIntl();
  const [pasted, setPasted] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pasted.trim() !== '') onChoose([toPastedFile(pasted)]);
  };
  return (
    <div className={styles['choose']}>
      <p>{formatMessage({ id: 'open.what' }, { formats: formatList(Object.values(formatNames)) })}</p>
      <FilePicker files={files} isOver={isOver} onChoose={onChoose} />
      {files.length > 0 && (
        <ButtonRow>
          <Button look="primary" onPress={onReadAgain}>
            {formatMessage({ id: 'open.read' })}
          </Button>
        </ButtonRow>
      )}
      <form className={styles['paste']} onSubmit={submit}>
        <label className={styles['label']}>
          {formatMessage({ id: 'open.paste' })}
          <textarea
            rows={3}
            autoComplete="off"
            spellCheck={false}
            className={styles['text']}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        </label>
        <Button isSubmit>{formatMessage({ id: 'open.readPasted' })}</Button>
      </form>
      <p className={styles['limits']}>
        {formatMessage(
          { id: 'open.limits' },
          {
            size: formatNumber(openingLimits.bytes / 2 ** 20),
            vertices: formatNumber(openingLimits.vertices),
            entries: formatNumber(openingLimits.zipEntries),
            depth: formatNumber(openingLimits.depth),
          },
        )}
      </p>
    </div>
  );
}
