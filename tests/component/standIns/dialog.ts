/** jsdom knows no modal dialogs: these open, close, answer Escape and put the focus back as a browser's do. */
export const dialogMethods = {
  showModal(this: HTMLDialogElement): void {
    const before = document.activeElement;
    this.setAttribute('open', '');
    this.querySelector('button')?.focus();
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    this.addEventListener(
      'close',
      () => {
        if (before instanceof HTMLElement) before.focus();
      },
      { once: true },
    );
  },
  close(this: HTMLDialogElement): void {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  },
};
