import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GivenFile, ReadFiles } from '../../domain/opening/Reading.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './OpenFiles.module.css';
import { useFileDrop } from './useFileDrop.ts';
import { useOpenDialog } from './useOpenDialog.ts';
import { useReading } from './useReading.ts';

/** Opens files of the reader's own, chosen by a button or dropped anywhere on the page. */
export function OpenFiles({ readFiles }: { readonly readFiles: ReadFiles }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const { OpenDialog, load } = useOpenDialog();
  const reading = useReading(readFiles);
  const open = () => {
    load();
    setIsOpen(true);
  };
  const isOver = useFileDrop((files: readonly GivenFile[]) => {
    reading.choose(files);
    open();
  });
  return (
    <>
      <Button onPress={open}>{formatMessage({ id: 'open.button' })}</Button>
      {isOver && !isOpen && <div className={styles['over']}>{formatMessage({ id: 'open.drop' })}</div>}
      {isOpen && OpenDialog && (
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
