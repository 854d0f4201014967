import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Exporters } from '../../domain/taking/Exporters.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import { useLazyPart } from '../../ui/useLazyPart.ts';

/** Opens the dialog by which a reader takes claims out as a file. */
export function TakeOut({ exporters }: { readonly exporters: Exporters }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const notify = useClaimline((state) => state.notify);
  const { Part: TakeOutDialog, load } = useLazyPart(
    async () => (await import('./TakeOutDialog.tsx')).TakeOutDialog,
    () => notify({ id: 'take-out', message: { id: 'takeOut.notLoaded' } }),
  );
  const open = () => {
    load();
    setIsOpen(true);
  };
  return (
    <>
      <Button onPress={open}>{formatMessage({ id: 'takeOut.button' })}</Button>
      {isOpen && TakeOutDialog && <TakeOutDialog exporters={exporters} onClose={() => setIsOpen(false)} />}
    </>
  );
}
