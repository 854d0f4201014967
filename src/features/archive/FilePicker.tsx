import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { GivenFile } from '../../domain/opening/Reading.ts';
import buttons from './Buttons.module.css';
import styles from './FilePicker.module.css';
import { filesOfInput } from './filesOfDrop.ts';
import { takeFocus } from './takeFocus.ts';

interface FilePickerProps {
  readonly files: readonly GivenFile[];
  readonly isOver: boolean;
  readonly onChoose: (files: readonly GivenFile[]) => void;
}

/** As many names as fit a line or two. */
const shownNames = 3;

/** Where files are dropped, or chosen singly or by the folder. */
export function FilePicker({ files, isOver, onChoose }: FilePickerProps) {
  const { formatMessage } = useIntl();
  const fileInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  // Some phones know no folders.
  const hasFolders = 'webkitdirectory' in HTMLInputElement.prototype;
  const names = files.slice(0, shownNames).map(({ path }) => path);
  const take = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0) onChoose(filesOfInput(input.files));
    // The same files chosen again are a change again.
    input.value = '';
  };
  return (
    <div className={styles['zone']} data-over={isOver}>
      <p className={styles['drop']}>{formatMessage({ id: 'open.drop' })}</p>
      <div className={buttons['row']}>
        <button
          // Has the focus when a reading was cancelled; in a dialog about to open it cannot take it.
          ref={takeFocus}
          type="button"
          className={buttons['button']}
          onClick={() => fileInput.current?.click()}
        >
          {formatMessage({ id: 'open.chooseFiles' })}
        </button>
        {hasFolders && (
          <button type="button" className={buttons['button']} onClick={() => folderInput.current?.click()}>
            {formatMessage({ id: 'open.chooseFolder' })}
          </button>
        )}
      </div>
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        accept=".geojson,.json,.claimline"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={(element) => {
          folderInput.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        onChange={({ target }) => take(target)}
      />
      <p role="status" className={styles['chosen']}>
        {files.length > 0 &&
          formatMessage(
            { id: 'open.chosen' },
            { count: files.length, names: names.join(', ') + (files.length > shownNames ? ', …' : '') },
          )}
      </p>
    </div>
  );
}
