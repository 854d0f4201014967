import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReadFiles, Reading, WriteArchive } from '../../src/domain/opening/Reading.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { ArchiveBadge } from '../../src/features/archive/ArchiveBadge.tsx';
import { OpenFiles } from '../../src/features/archive/OpenFiles.tsx';
import { selectPeriod } from '../../src/state/selectors.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { openPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';

beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
});

const square = [[boxAround(35, 51, 35.1, 51.1)]];
const archive = buildArchive({ '2023-01-30': square, '2023-02-01': square, '2023-02-02': square });
const problem = { file: 'war/b.json', path: 'features[0]', message: 'must be a feature' };
const read: Reading = {
  opened: [{ kind: 'archive', name: 'war', archive }],
  asks: [],
  report: { files: 4, accepted: 3, discarded: 1, problems: [problem], repairs: [] },
};
const refused: Reading = {
  opened: [],
  asks: [],
  report: { files: 1, accepted: 0, discarded: 1, problems: [problem], repairs: [] },
};

/** Reads when it is told to, and remembers what it was asked. */
function fakeReader() {
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

const geojson = new File(['{}'], 'a.geojson');
const dialog = () => within(screen.getByRole('dialog', { name: 'Open your own files' }));
const press = (name: string) => dialog().getByRole('button', { name });
const fileInput = () => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][multiple]');
  if (!input) throw new Error('no input for files');
  return input;
};

async function openDialog(files: readonly File[] = [geojson]) {
  const reader = fakeReader();
  const page = await openPage({ readFiles: reader.readFiles });
  await page.user.click(screen.getByRole('button', { name: 'Open files…' }));
  await page.user.upload(fileInput(), [...files]);
  return { ...page, ...reader };
}

async function startReading() {
  const page = await openDialog();
  await page.user.click(dialog().getByRole('radio', { name: 'Ukraine' }));
  await page.user.type(dialog().getByRole('textbox', { name: 'Who says so?' }), ' A project ');
  await page.user.click(press('Read the files'));
  return page;
}

describe(OpenFiles, () => {
  it('asks nothing before files are chosen', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Open files…' }));
    expect(dialog().queryByRole('radio')).toBeNull();
    expect(dialog().queryByRole('button', { name: 'Read the files' })).toBeNull();
  });

  it('asks of snapshots who holds the ground and who says so, and presumes neither', async () => {
    const { user, calls } = await openDialog();
    expect(dialog().getByText('1 file chosen: a.geojson')).toBeVisible();
    for (const radio of dialog().getAllByRole('radio')) expect(radio).not.toBeChecked();
    await user.click(press('Read the files'));
    expect(dialog().getByText('Choose who is said to hold it.')).toBeVisible();
    expect(dialog().getByRole('radio', { name: 'Russia' })).toHaveFocus();
    await user.click(dialog().getByRole('radio', { name: 'The United States' }));
    await user.click(press('Read the files'));
    expect(dialog().getByRole('textbox', { name: 'Who says so?' })).toHaveFocus();
    expect(dialog().getByRole('textbox', { name: 'Who says so?' })).toHaveAccessibleDescription(
      'Name who says so.',
    );
    expect(calls).toEqual([]);
  });

  it('keeps the focus in the field while the reader types', async () => {
    const { user } = await openDialog();
    const field = dialog().getByRole('textbox', { name: 'Who says so?' });
    await user.type(field, 'Some project');
    expect(field).toHaveValue('Some project');
    expect(field).toHaveFocus();
  });

  it('asks nothing of an archive, which says it itself', async () => {
    const { user, calls } = await openDialog([new File([''], 'war.claimline')]);
    expect(dialog().queryByRole('radio')).toBeNull();
    await user.click(press('Read the files'));
    expect(calls[0]?.[1].claim).toBeNull();
  });

  it('hands on the files with what was said of them', async () => {
    const { calls } = await startReading();
    const [files, answers] = calls[0] ?? [];
    expect(files?.map(({ path }) => path)).toEqual(['a.geojson']);
    expect(answers?.claim).toEqual({ holder: 'ukraine', claimant: 'A project', source: '' });
  });

  it('shows how far it is', async () => {
    const { calls } = await startReading();
    expect(dialog().getByRole('progressbar')).not.toHaveAttribute('value');
    act(() => calls[0]?.[2].onProgress(30, 120));
    expect(dialog().getByRole('progressbar', { name: 'Reading: step 30 of 120' })).toHaveAttribute(
      'value',
      '30',
    );
  });

  it('ends the reading when it is cancelled, and keeps what was chosen and said', async () => {
    const { user, calls, finish, store } = await startReading();
    expect(press('Cancel')).toHaveFocus();
    await user.click(press('Cancel'));
    expect(calls[0]?.[2].signal.aborted).toBe(true);
    await finish(new Error('aborted'));
    expect(dialog().getByText('1 file chosen: a.geojson')).toBeVisible();
    expect(dialog().getByRole('radio', { name: 'Ukraine' })).toBeChecked();
    expect(store.getState().archive).toBeNull();
  });

  it('ends the reading when the dialog is closed, whatever comes of it later', async () => {
    const { user, calls, finish } = await startReading();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(calls[0]?.[2].signal.aborted).toBe(true);
    await finish(read);
    await user.click(screen.getByRole('button', { name: 'Open files…' }));
    expect(dialog().queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('names what was left out, in English, and opens nothing by itself', async () => {
    const { finish, store } = await startReading();
    await finish(read);
    expect(dialog().getByRole('heading', { name: 'war has been read' })).toHaveFocus();
    expect(dialog().getByText('3 snapshots taken')).toBeVisible();
    expect(dialog().getByText('Nothing repaired')).toBeVisible();
    const list = dialog().getByRole('list', { name: '1 thing left out' });
    expect(list).toHaveAttribute('lang', 'en');
    expect(within(list).getByRole('listitem')).toHaveTextContent('war/b.jsonfeatures[0]must be a feature');
    expect(store.getState().archive).toBeNull();
  });

  it('lets what was read stand when the last of the progress comes after it', async () => {
    const { calls, finish } = await startReading();
    await finish(read);
    act(() => calls[0]?.[2].onProgress(120, 120));
    expect(press('Open')).toBeVisible();
    expect(dialog().queryByRole('progressbar')).toBeNull();
  });

  it('opens what was read beside the claims, and the slider reaches it', async () => {
    const { user, finish, store } = await startReading();
    await finish(read);
    await user.click(press('Open'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(formatIsoDay(selectPeriod(store.getState()).first)).toBe('2023-01-30');
    expect(screen.getByRole('region', { name: 'Imported archive' })).toHaveFocus();
  });

  it('moves the date to the nearest day that the archive speaks of', async () => {
    const { finish, user, date } = await startReading();
    await finish(read);
    await user.click(press('Open'));
    expect(date()).toBe('2023-02-02');
  });

  it('leaves what is open as it is when the next files are refused', async () => {
    const { user, finish, store, onStore } = await startReading();
    onStore((state) => state.openArchive({ name: 'before', archive }));
    const before = store.getState().archive;
    await finish(refused);
    expect(dialog().getByRole('heading', { name: 'Nothing could be opened' })).toBeVisible();
    expect(dialog().queryByRole('button', { name: 'Open' })).toBeNull();
    await user.click(press('Choose other files'));
    expect(store.getState().archive).toBe(before);
  });

  it('says so when the worker dies', async () => {
    const { finish } = await startReading();
    await finish(new Error('out of memory'));
    expect(dialog().getByText('the reading stopped: out of memory')).toBeVisible();
  });

  it('shows the first two hundred findings and counts the others', async () => {
    const { finish } = await startReading();
    const problems = Array.from({ length: 203 }, () => problem);
    await finish({ ...read, report: { ...read.report, problems } });
    expect(dialog().getAllByRole('listitem')).toHaveLength(200);
    expect(dialog().getByText('3 more stand in the saved report.')).toBeVisible();
  });

  it('saves the report as text', async () => {
    const { user, finish } = await startReading();
    const saved = catchDownload();
    await finish(read);
    await user.click(press('Save the report'));
    expect(saved.name()).toBe('war-report.txt');
    expect(await saved.text()).toContain('Left out: 1\n  war/b.json: features[0]: must be a feature\n');
  });

  it('takes files that are dropped anywhere on the page', async () => {
    await openPage();
    const dataTransfer = { types: ['Files'], files: [geojson], items: [] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Drop files or a folder here')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() => expect(dialog().getByText('1 file chosen: a.geojson')).toBeVisible());
  });

  it('leaves alone what is dragged and is no file', async () => {
    await openPage();
    const isLeftAlone = fireEvent.dragOver(document.body, {
      dataTransfer: { types: ['text/plain'], files: [] },
    });
    expect(isLeftAlone).toBe(true);
    expect(screen.queryByText('Drop files or a folder here')).toBeNull();
  });
});

describe(ArchiveBadge, () => {
  it('says that it is the reader’s own, what it holds, and which days it lacks', async () => {
    const { onStore } = await openPage();
    expect(screen.queryByRole('region', { name: 'Imported archive' })).toBeNull();
    onStore((state) => state.openArchive({ name: 'war', archive }));
    const badge = within(screen.getByRole('region', { name: 'Imported archive' }));
    for (const words of [
      'Imported: war — on this device only',
      'Held by Russia',
      'Held by Russia, says A mapping project',
      '3 snapshots, 30 January – 2 February 2023',
      '1 gap: 1 day without a snapshot',
      'Source: Daily snapshots',
      'Attribution: © its makers',
    ]) {
      expect(badge.getByText(words)).toBeVisible();
    }
    expect(screen.getByText('war is open beside the claims.')).toBeInTheDocument();
  });

  it('closes, and gives the claims their own days and the focus back', async () => {
    const { user, onStore, store } = await openPage();
    onStore((state) => state.openArchive({ name: 'war', archive }));
    const badge = within(screen.getByRole('region', { name: 'Imported archive' }));
    await user.click(badge.getByRole('button', { name: 'Close' }));
    expect(store.getState().archive).toBeNull();
    expect(formatIsoDay(selectPeriod(store.getState()).first)).toBe('2024-08-01');
    expect(document.querySelector('#claims')).toHaveFocus();
  });

  it('saves the archive, or says that it could not', async () => {
    const writeArchive = vi.fn<WriteArchive>(() => Promise.resolve(new Uint8Array([1, 2, 3])));
    const { user, onStore } = await openPage({ writeArchive });
    onStore((state) => state.openArchive({ name: 'war: 2023/24', archive }));
    const saved = catchDownload();
    const save = screen.getByRole('button', { name: 'Save as .claimline' });
    await user.click(save);
    expect(saved.name()).toBe('war_ 2023_24.claimline');
    expect(writeArchive).toHaveBeenCalledWith(archive);
    writeArchive.mockRejectedValueOnce(new Error('no worker'));
    await user.click(save);
    expect(screen.getByText('The archive could not be saved. It stays open; try again.')).toBeVisible();
  });
});

/** jsdom downloads nothing: what would have been saved last. */
function catchDownload() {
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
