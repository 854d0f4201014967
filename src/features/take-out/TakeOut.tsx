import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Exporters } from '../../domain/taking/Exporters.ts';
import { Button } from '../../ui/Button.tsx';
import { TakeOutDialog } from './TakeOutDialog.tsx';

/** Opens the dialog by which a reader takes claims out as a file. */
export function TakeOut({ exporters }: { readonly exporters: Exporters }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{formatMessage({ id: 'takeOut.button' })}</Button>
      {isOpen && <TakeOutDialog exporters={exporters} onClose={() => setIsOpen(false)} />}
    </>
  );
}
