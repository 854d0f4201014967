import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { noAnswers, wholeGround } from '../../src/domain/opening/Reading.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { OpenFiles } from '../../src/features/opening/OpenFiles.tsx';
import { selectDataset, selectPeriod } from '../../src/state/selectors.ts';
import {
  archive,
  catchDownload,
  dialog,
  fakeReader,
  geojson,
  openDialog,
  press,
  problem,
  read,
  readCollection,
  refused,
  sayWhose,
  startAsking,
  startReading,
} from './opening.ts';
import { openPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';
import { openArchive } from '../fixtures/openArchive.ts';

// Fetched once before: on a busy machine, transforming it takes longer than a test waits.
beforeAll(() => import('../../src/features/opening/OpenDialog.tsx'));
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
});

describe(OpenFiles, () => {
  it('asks nothing before files are read', async () => {
    await openDialog();
    expect(dialog().queryByRole('radio')).toBeNull();
    expect(dialog().queryByRole('button', { name: 'Read the files' })).toBeNull();
  });

  it('reads what is chosen at once', async () => {
    const { calls } = await startReading();
    const [files, answers] = calls[0] ?? [];
    expect(files?.map(({ path }) => path)).toEqual(['a.geojson']);
    expect(answers).toEqual(noAnswers);
  });

  it('reads pasted text as a file, named for what it begins like', async () => {
    const { user, calls } = await openDialog();
    await user.click(press('Read the text'));
    expect(calls).toEqual([]);
    await user.click(dialog().getByRole('textbox', { name: 'Or paste text' }));
    await user.paste('date,title\n2025-03-14,Sudzha');
    await user.click(press('Read the text'));
    const [file] = calls[0]?.[0] ?? [];
    expect(file?.path).toBe('pasted.csv');
    expect(await file?.content.text()).toBe('date,title\n2025-03-14,Sudzha');
  });

  it('shows how far it is', async () => {
    const { calls } = await startReading();
    expect(dialog().getByRole('progressbar')).not.toHaveAttribute('value');
    act(() => calls[0]?.[2].onProgress({ phase: 'reading', share: 0.25 }));
    expect(dialog().getByRole('progressbar', { name: 'Reading the files: 25%' })).toHaveProperty(
      'position',
      0.25,
    );
    act(() => calls[0]?.[2].onProgress({ phase: 'packing', share: 0.75 }));
    expect(dialog().getByRole('progressbar', { name: 'Putting the days together: 75%' })).toHaveProperty(
      'position',
      0.75,
    );
  });

  it('ends the reading when it is cancelled, and keeps what was chosen and said', async () => {
    const page = await startAsking();
    await sayWhose(page);
    const { user, calls, finish, store } = page;
    expect(press('Cancel')).toHaveFocus();
    await user.click(press('Cancel'));
    expect(calls[1]?.[2].signal.aborted).toBe(true);
    await finish(new Error('aborted'));
    expect(dialog().getByText('1 file chosen: a.geojson')).toBeVisible();
    await user.click(press('Read the files'));
    expect(calls[2]?.[1].claims).toEqual({
      [wholeGround]: { holder: 'ukraine', claimant: 'A project', source: '' },
    });
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
    const before = store.getState();
    await finish(read);
    expect(dialog().getByRole('heading', { name: 'war has been read' })).toHaveFocus();
    expect(dialog().getByText('3 taken, 1 left out')).toBeVisible();
    expect(dialog().getByText('Nothing repaired')).toBeVisible();
    const list = dialog().getByRole('list', { name: '1 problem' });
    expect(list).toHaveAttribute('lang', 'en');
    expect(within(list).getByRole('listitem')).toHaveTextContent('war/b.jsonfeatures[0]must be a feature');
    expect(store.getState()).toBe(before);
  });

  it('says beforehand that one archive takes the place of others', async () => {
    const { finish, onStore } = await startReading();
    const [war] = read.opened;
    if (war === undefined) throw new Error('the fixture has opened something');
    await finish(read);
    expect(dialog().queryByText(/one archive/)).toBeNull();
    onStore((state) => state.openFiles([{ ...war, name: 'front' }], 'beside'));
    expect(
      dialog().getByText(
        'Only one archive of held ground is shown at a time: “war” takes the place of “front”.',
      ),
    ).toBeVisible();
  });

  it('shows the extent, the layers and the days of an archive', async () => {
    const { finish } = await startReading();
    await finish(read);
    expect(
      dialog().getByRole('img', {
        name: 'Map of the extent: longitude 35° to 35.1°, latitude 51° to 51.1°',
      }),
    ).toBeVisible();
    expect(dialog().getByText('3 snapshots, 30 January – 2 February 2023')).toBeVisible();
  });

  it('shows the first rows of a collection, and of its links and markup only the text', async () => {
    const { finish } = await startReading();
    await finish(readCollection);
    const table = dialog().getByRole('table', { name: 'First rows: 10 of 12' });
    expect(within(table).getAllByRole('row')).toHaveLength(11);
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      '14 March 2025<b>Strike 1</b>A channelSudzha51.19 / 35.27',
    );
    expect(dialog().getByText(/GeoJSON, 12 entries/)).toBeVisible();
  });

  it('lets what was read stand when the last of the progress comes after it', async () => {
    const { calls, finish } = await startReading();
    await finish(read);
    act(() => calls[0]?.[2].onProgress({ phase: 'packing', share: 1 }));
    expect(press('Open beside what is open')).toBeVisible();
    expect(dialog().queryByRole('progressbar')).toBeNull();
  });

  it('opens what was read beside the claims, and the slider reaches it', async () => {
    const { user, finish, store } = await startReading();
    await finish(read);
    await user.click(press('Open beside what is open'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(formatIsoDay(selectPeriod(store.getState()).first)).toBe('2023-01-30');
    expect(screen.getByRole('region', { name: 'Opened from your device' })).toHaveFocus();
    expect(selectDataset(store.getState()).claims.length).toBeGreaterThan(0);
  });

  it('opens what was read instead of the claims, until it is closed', async () => {
    const { user, finish, store } = await startReading();
    await finish(readCollection);
    await user.click(press('Open instead'));
    expect(selectDataset(store.getState()).claims).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('strikes');
    await user.click(screen.getByRole('button', { name: 'Close strikes' }));
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('strikes');
    expect(selectDataset(store.getState()).claims.length).toBeGreaterThan(0);
  });

  it('moves the date to the nearest day that the archive speaks of', async () => {
    const { finish, user, date } = await startReading();
    await finish(read);
    await user.click(press('Open beside what is open'));
    expect(date()).toBe('2023-02-02');
  });

  it('leaves what is open as it is when the next files are refused', async () => {
    const { user, finish, store, onStore } = await startReading();
    onStore((state) => openArchive(state, { name: 'before', archive }));
    const before = store.getState();
    await finish(refused);
    expect(dialog().getByRole('heading', { name: 'Nothing could be opened' })).toBeVisible();
    expect(dialog().queryByRole('button', { name: /^Open / })).toBeNull();
    await user.click(press('Choose other files'));
    expect(store.getState()).toBe(before);
  });

  it('says so when the worker dies', async () => {
    const { finish } = await startReading();
    await finish(new Error('out of memory'));
    expect(dialog().getByText('the reading stopped: out of memory')).toBeVisible();
  });

  it('shows the first two hundred findings and counts the others', async () => {
    const { finish } = await startReading();
    const problems = Array.from({ length: 203 }, () => problem);
    await finish({ ...refused, report: { ...refused.report, problems } });
    expect(dialog().getAllByRole('listitem')).toHaveLength(200);
    expect(dialog().getByText('3 more stand in the saved report.')).toBeVisible();
  });

  it('saves the report as text', async () => {
    const { user, finish } = await startReading();
    const saved = catchDownload();
    await finish(read);
    await user.click(press('Save the report'));
    expect(saved.name()).toBe('war-report.txt');
    expect(await saved.text()).toContain(
      'Left out: 1\n\nProblems: 1\n  war/b.json: features[0]: must be a feature\n',
    );
  });

  it('takes files that are dropped anywhere on the page', async () => {
    const { readFiles, calls } = fakeReader();
    await openPage({ readFiles });
    const dataTransfer = { types: ['Files'], files: [geojson], items: [] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Drop files or a folder here')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() => expect(dialog().getByRole('progressbar')).toBeVisible());
    expect(calls[0]?.[0].map(({ path }) => path)).toEqual(['a.geojson']);
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
