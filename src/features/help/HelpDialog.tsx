import { useEffect, useId, useRef } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { ColourSchemeChoice } from './ColourSchemeChoice.tsx';
import styles from './HelpDialog.module.css';
import { KeyList } from './KeyList.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';

/** Settings, how to read the map, and its keys. The browser keeps the focus inside and puts it back afterwards. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Strict mode runs this twice; an open dialog must not be opened again.
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby="any"
      className={styles['dialog']}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={titleId} className={styles['title']}>
          Help and settings
        </h2>
        <IconButton name="Close" icon="close" onPress={close} />
      </div>
      <div className={styles['body']}>
        <ColourSchemeChoice />
        <ReadingGuide />
        <KeyList />
      </div>
    </dialog>
  );
}
