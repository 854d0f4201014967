import { useEffect, useEffectEvent } from 'react';

/** Runs when the key is pressed anywhere on the page but where it would be typed; `null` leaves the key alone. */
export function useKeyAnywhere(key: string, onPress: (() => void) | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (onPress === null || event.key !== key || event.defaultPrevented || event.isComposing) return;
    // With a modifier it is the browser's or the system's; Shift is how several layouts type it.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTypedInto(event.target) || isInDialog(event.target)) return;
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Inputs that no text goes into, such as the date's slider. */
const textless = ['range', 'checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color'];

function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select'));
}

/** What lies behind an open dialog cannot take the focus. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog[open]') !== null;
}
