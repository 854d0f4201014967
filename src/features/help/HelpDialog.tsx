import { useEffect, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../../ui/IconButton.tsx';
import { ColourSchemeChoice } from './ColourSchemeChoice.tsx';
import styles from './HelpDialog.module.css';
import { KeyList } from './KeyList.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ReadingGuide } from './ReadingGuide.tsx';
import { ShortcutsChoice } from './ShortcutsChoice.tsx';

/** Settings, how to read the map, and its keys. The browser keeps the focus inside and puts it back afterwards. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage } = useIntl();
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
          {formatMessage({ id: 'help.title' })}
        </h2>
        <IconButton name={formatMessage({ id: 'help.close' })} icon="close" onPress={close} />
      </div>
      <div className={styles['body']}>
        <LanguageChoice />
        <ColourSchemeChoice />
        <ReadingGuide />
        <KeyList />
        <ShortcutsChoice />
      </div>
    </dialog>
  );
}
