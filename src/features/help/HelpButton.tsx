import { useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useKeyAnywhere } from '../../ui/useKeyAnywhere.ts';
import { HelpDialog } from './HelpDialog.tsx';

/** Opens help and settings, by button or by the question mark key from anywhere but a text field. */
export function HelpButton() {
  const [isOpen, setIsOpen] = useState(false);
  useKeyAnywhere('?', () => setIsOpen(true));
  return (
    <>
      <IconButton name="Help and settings" icon="help" onPress={() => setIsOpen(true)} />
      {isOpen && <HelpDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
