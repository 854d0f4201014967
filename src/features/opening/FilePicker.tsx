import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { GivenFile } from '../../domain/opening/Reading.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './FilePicker.module.css';
import { filesOfInput } from './filesOfDrop.ts';
import { takeFocus } from './takeFocus.ts';

interface FilePickerProps {
  readonly files: readonly GivenFile[];
  readonly isOver: boolean;
  readonly onChoose: (files: readonly GivenFile[]) => void;
}

/** Of every format that is read; a file of another name can still be dropped. */
const endings =
  '.claimline,.json,.geojson,.geojsonl,.geojsons,.ndjson,.jsonl,.topojson,' +
  '.csv,.tsv,.txt,.kml,.kmz,.gpx,.zip,.fgb,.parquet,.geoparquet';

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
      <ButtonRow>
        <Button
          // Has the focus when a reading was cancelled; in a dialog about to open it cannot take it.
          ref={takeFocus}
          onPress={() => fileInput.current?.click()}
        >
          {formatMessage({ id: 'open.chooseFiles' })}
        </Button>
        {hasFolders && (
          <Button onPress={() => folderInput.current?.click()}>
            {formatMessage({ id: 'open.chooseFolder' })}
          </Button>
        )}
      </ButtonRow>
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        accept={endings}
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
