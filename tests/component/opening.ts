import { act, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { ReadFiles, Reading } from '../../src/domain/opening/Reading.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { buildContent, buildStrike } from '../fixtures/buildCollection.ts';
import { toOpened } from '../fixtures/toOpened.ts';
import { openPage } from './openPage.tsx';

const square = [[boxAround(35, 51, 35.1, 51.1)]];
export const archive = buildArchive({ '2023-01-30': square, '2023-02-01': square, '2023-02-02': square });
export const problem = { file: 'war/b.json', path: 'features[0]', message: 'must be a feature' };
export const read: Reading = {
  opened: [toOpened({ kind: 'archive', name: 'war', archive })],
  asks: [],
  report: { files: 4, accepted: 3, discarded: 1, problems: [problem], repairs: [] },
};
export const readCollection: Reading = {
  opened: [
    toOpened(
      buildContent({
        entries: Array.from({ length: 12 }, (_, index) =>
          buildStrike({ id: `${index}`, title: `<b>Strike ${index + 1}</b>` }),
        ),
      }),
    ),
  ],
  asks: [],
  report: { files: 1, accepted: 12, discarded: 0, problems: [], repairs: [] },
};
export const refused: Reading = {
  opened: [],
  asks: [],
  report: { files: 1, accepted: 0, discarded: 1, problems: [problem], repairs: [] },
};

/** Reads when it is told to, and remembers what it was asked. */
export function fakeReader() {
  const calls: Parameters<ReadFiles>[] = [];
  let settle: (reading: Reading | Error) => void = () => {};
  const readFiles: ReadFiles = (...call) => {
    calls.push(call);
    return new Promise((resolve, reject) => {
      settle = (reading) => (reading instanceof Error ? reject(reading) : resolve(reading));
    });
  };
  return { readFiles, calls, finish: (reading: Reading | Error) => act(async () => settle(reading)) };
}

export const waiting: Reading = {
  opened: [],
  asks: [{ kind: 'snapshot-claim', isNeeded: true }],
  report: { files: 1, accepted: 0, discarded: 0, problems: [], repairs: [] },
};

export const geojson = new File(['{}'], 'a.geojson');
export const dialog = () => within(screen.getByRole('dialog', { name: 'Open your own files' }));
export const press = (name: string) => dialog().getByRole('button', { name });
export const fileInput = () => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][multiple]');
  if (!input) throw new Error('no input for files');
  return input;
};

export async function openDialog() {
  const reader = fakeReader();
  const page = await openPage({ readFiles: reader.readFiles });
  await page.user.click(screen.getByRole('button', { name: 'Open files…' }));
  // Fetched once it is wanted.
  await screen.findByRole('dialog');
  return { ...page, ...reader };
}

export async function startReading(files: readonly File[] = [geojson]) {
  const page = await openDialog();
  await page.user.upload(fileInput(), [...files]);
  return page;
}

export async function startAsking(reading: Reading = waiting) {
  const page = await startReading();
  await page.finish(reading);
  return page;
}

export async function sayWhose({ user }: Pick<Awaited<ReturnType<typeof startAsking>>, 'user'>) {
  await user.click(dialog().getByRole('radio', { name: 'Ukraine' }));
  await user.type(dialog().getByRole('textbox', { name: 'Who says so?' }), ' A project ');
  await user.click(press('Read the files'));
}

/** jsdom downloads nothing: what would have been saved last. */
export function catchDownload() {
  let [content, name] = [new Blob(), ''];
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:saved';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  return { name: () => name, text: () => content.text() };
}
