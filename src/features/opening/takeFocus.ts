/** A ref for what is to have the focus as soon as it is there; one function, so that later renders leave it be. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
