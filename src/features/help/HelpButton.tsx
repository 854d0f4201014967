import { useEffect, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { isTyping } from './isTyping.ts';

/** Opens help and settings, by button or by the question mark key from anywhere but a text field. */
export function HelpButton() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton name="Help and settings" icon="help" onPress={() => setIsOpen(true)} />
      {isOpen && <HelpDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
