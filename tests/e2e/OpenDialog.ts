import type { Locator, Page } from '@playwright/test';
import type { ClaimlinePage } from './ClaimlinePage.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const upload = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Where the page lists what the reader opened. */
export const openedList = (page: Page): Locator =>
  page.getByRole('region', { name: 'Opened from your device' });

/** The dialog that opens files, as a reader names its parts. */
export class OpenDialog {
  readonly dialog: Locator;
  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Open your own files' });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async choose(claimline: ClaimlinePage, uploads: readonly Upload[]): Promise<void> {
    await claimline.button('Open files…').click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Choose files').click();
    await (await chooser).setFiles([...uploads]);
  }

  /** Files held over the page and let go, as from a window of the desktop. */
  async drop(uploads: readonly Upload[]): Promise<void> {
    const files = uploads.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
    const data = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    }, files);
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  async readAsClaimed(): Promise<void> {
    await this.dialog.getByRole('radio', { name: 'Russia' }).check();
    await this.dialog.getByRole('textbox', { name: 'Who says so?' }).fill('A mapping project');
    await this.button('Read the files').click();
  }

  async openBeside(): Promise<void> {
    await this.button('Open beside what is open').click({ timeout: 40_000 });
  }
}
