import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useKeyAnywhere } from '../../ui/useKeyAnywhere.ts';
import { HelpDialog } from './HelpDialog.tsx';

/** Opens help and settings, by button or by the question mark key from anywhere but a text field. */
export function HelpButton() {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const hasShortcuts = useClaimline((state) => state.hasShortcuts);
  useKeyAnywhere('?', hasShortcuts ? () => setIsOpen(true) : null);
  return (
    <>
      <IconButton name={formatMessage({ id: 'help.title' })} icon="help" onPress={() => setIsOpen(true)} />
      {isOpen && <HelpDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
