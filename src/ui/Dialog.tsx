import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly closeName: string;
  /** `any`: a press beside it closes it too. */
  readonly closedBy: 'any' | 'closerequest';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open from the start. The browser keeps the focus inside and puts it back afterwards. */
export function Dialog({ title, closeName, closedBy, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Strict mode runs this twice; an open dialog must not be opened again.
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby={closedBy}
      className={styles['dialog']}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={titleId} className={styles['title']}>
          {title}
        </h2>
        <IconButton name={closeName} icon="close" onPress={() => dialog.current?.close()} />
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
