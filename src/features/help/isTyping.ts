// A slider, a radio button or a check box takes no letters.
const textless = ['range', 'radio', 'checkbox', 'button', 'submit', 'reset', 'color', 'file'];

/** Whether a key pressed there is meant as a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
