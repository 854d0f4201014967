import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Exporters } from '../../domain/taking/Exporters.ts';
import styles from './TakeOut.module.css';
import { TakeOutDialog } from './TakeOutDialog.tsx';

/** Opens the dialog by which a reader takes claims out as a file. */
export function TakeOut({ exporters }: { readonly exporters: Exporters }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles['button']} onClick={() => setIsOpen(true)}>
        {formatMessage({ id: 'takeOut.button' })}
      </button>
      {isOpen && <TakeOutDialog exporters={exporters} onClose={() => setIsOpen(false)} />}
    </>
  );
}
