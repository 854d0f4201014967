import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GivenFile, ReadFiles } from '../../domain/opening/Reading.ts';
import styles from './OpenFiles.module.css';
import { OpenDialog } from './OpenDialog.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useReading } from './useReading.ts';

/** Opens files of the reader's own, chosen by a button or dropped anywhere on the page. */
export function OpenFiles({ readFiles }: { readonly readFiles: ReadFiles }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const reading = useReading(readFiles);
  const isOver = useFileDrop((files: readonly GivenFile[]) => {
    reading.choose(files);
    setIsOpen(true);
  });
  return (
    <>
      <button type="button" className={styles['open']} onClick={() => setIsOpen(true)}>
        {formatMessage({ id: 'open.button' })}
      </button>
      {isOver && !isOpen && <div className={styles['over']}>{formatMessage({ id: 'open.drop' })}</div>}
      {isOpen && (
        <OpenDialog
          {...reading}
          isOver={isOver}
          onClose={() => {
            reading.reset();
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
