import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import type { PictureCaption } from '../../src/domain/picture/PictureCaption.ts';
import type { FilmMaker, PictureMaker } from '../../src/domain/picture/PictureMaker.ts';
import { palettes } from '../../src/theme/palette.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { buildCollection, buildEntry } from '../fixtures/buildEntry.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openArchive } from '../fixtures/openArchive.ts';
import { openPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';
import { openCollection } from '../fixtures/openCollection.ts';

/** Makes nothing, and remembers what it was asked to make. */
function fakeMaker(encodeFilm: FilmMaker['encodeFilm']) {
  const captions: PictureCaption[] = [];
  const scales: number[] = [];
  const maker: PictureMaker = {
    composePicture(map, caption, scale) {
      captions.push(caption);
      scales.push(scale);
      return map;
    },
    loadPictureFonts: () => Promise.resolve(),
    toPng: () => Promise.resolve(new Blob(['png'])),
    loadFilmMaker: () =>
      Promise.resolve({ formatsFor: () => Promise.resolve(['webm', 'gif'] as const), encodeFilm }),
  };
  return { maker, captions, scales };
}

const neverEnding: FilmMaker['encodeFilm'] = () => new Promise(() => {});

Object.assign(HTMLDialogElement.prototype, dialogMethods);

async function openDialog(encodeFilm: FilmMaker['encodeFilm'] = neverEnding) {
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:claimline';
  URL.revokeObjectURL = () => {};
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const fake = fakeMaker(encodeFilm);
  const page = await openPage({ loadPictureMaker: () => Promise.resolve(fake.maker) });
  await page.user.click(screen.getByRole('button', { name: 'Picture or film…' }));
  await screen.findByRole('img', { name: 'Preview of the picture' });
  return { ...page, ...fake, saved, click };
}

async function typeDates(user: Awaited<ReturnType<typeof openDialog>>['user'], from: string, to: string) {
  for (const [name, text] of [
    ['First date', from],
    ['Last date', to],
  ] as const) {
    const field = screen.getByRole('textbox', { name });
    await user.clear(field);
    await user.type(field, text);
  }
}

describe('pictures and films', () => {
  it('saves the view as a PNG at the chosen size, saying what it shows and where from', async () => {
    const { user, captions, scales, saved } = await openDialog();
    await user.click(screen.getByRole('radio', { name: '3×' }));
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    await waitFor(() => expect(saved).toEqual(['claimline-2025-03-14-3x.png']));
    expect(scales.at(-1)).toBe(3);
    const caption = captions.at(-1);
    expect(caption?.date).toBe('14 March 2025');
    expect(caption?.question).toEqual(['According to all who have spoken']);
    expect(caption?.sources).toMatch(/^Sources: .*2025/);
    expect(caption?.attribution).toContain('OpenStreetMap');
    expect(caption?.notes.join()).toContain('schematic');
    expect(caption?.legend.length).toBeGreaterThan(3);
    expect(new Set(caption?.legend.map(({ sign }) => JSON.stringify(sign))).size).toBe(
      caption?.legend.length,
    );
  });

  it('says so, in words and in the file’s name, where the graphics hold no picture as large', async () => {
    const { user, scales, saved, maps } = await openDialog();
    for (const map of maps) map.largestScale = 3.25;
    await user.click(screen.getByRole('radio', { name: '4×' }));
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    expect(await screen.findByText(/was saved at 3\.2×, [\d,]+ × [\d,]+ pixels/)).toBeVisible();
    expect(scales.at(-1)).toBe(3.25);
    expect(saved).toEqual(['claimline-2025-03-14-3.2x.png']);
  });

  it('has its words in the colours of its map: those that the reader chose', async () => {
    const { user, store, captions, saved } = await openDialog();
    for (const theme of ['dark', 'light'] as const) {
      await act(async () => store.getState().chooseColourScheme(theme));
      await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
      await waitFor(() => expect(captions.at(-1)?.colours).toEqual(palettes[theme]));
    }
    await waitFor(() => expect(saved).toHaveLength(2));
  });

  it('names all who are to be named for an archive, and explains what its map shows', async () => {
    const { user, store, captions, saved } = await openDialog();
    const ground = [[boxAround(35, 51, 35.1, 51.1)]];
    const archive = buildArchive({ '2025-03-01': ground, '2025-03-05': ground }, { '2025-03-01': ground });
    const takePicture = async (compared: string) => {
      act(() => store.getState().compareWith(dayAt(compared)));
      const before = saved.length;
      await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
      await waitFor(() => expect(saved).toHaveLength(before + 1));
      return captions.at(-1);
    };
    act(() => openArchive(store.getState(), { name: 'War', archive }));
    act(() => store.getState().scrubTo(dayAt('2025-03-04')));
    const within = await takePicture('2025-03-02');
    expect(within?.sources).toMatch(/; War \(A mapping project, Daily snapshots, © its makers\)$/);
    const words = (caption: typeof within) => caption?.legend.map((row) => row.words);
    expect(words(within)).toContain('archive: gained between the two dates');
    expect(words(await takePicture('2025-03-09'))).not.toContain('archive: gained between the two dates');
  });

  it('explains the entries of an opened file, and who has to be named', async () => {
    const { user, store, captions, saved } = await openDialog();
    const geometry = { type: 'Point' as const, coordinates: [35.27, 51.19] };
    const entries = [
      buildEntry({ about: '2025-03-12', geometry }),
      buildEntry({ about: '2025-03', geometry }),
    ];
    await act(async () =>
      openCollection(
        store.getState(),
        buildCollection(entries, { name: 'events', attribution: 'A project' }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const signs = captions
      .at(-1)
      ?.legend.flatMap(({ sign }) => (sign.kind === 'entry' ? [sign.isCertain] : []));
    expect(signs).toEqual([true, false]);
    expect(captions.at(-1)?.sources).toContain('events, A project');
  });

  it('says how many frames a film has and how long it takes, and refuses dates that make none', async () => {
    const { user } = await openDialog();
    const make = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make the film' });
    await typeDates(user, '10/03/2025', '14/03/2025');
    expect(screen.getByText('5 frames, one for each day: 0.6 seconds')).toBeVisible();
    expect(make().disabled).toBe(false);
    await typeDates(user, '14/03/2025', '10/03/2025');
    expect(screen.getByText('The last date lies before the first.')).toBeVisible();
    expect(make().disabled).toBe(true);
    await typeDates(user, '10/03/1825', '10/03/2025');
    expect(make().disabled).toBe(true);
  });

  it('makes a film of every day while the page’s own date stays, and saves it', async () => {
    const days: string[] = [];
    const encodeFilm: FilmMaker['encodeFilm'] = async (frames, { format, framesPerSecond, onProgress }) => {
      expect([format, framesPerSecond]).toEqual(['gif', 4]);
      for await (const { day } of frames) {
        days.push(formatIsoDay(day));
        onProgress(days.length);
      }
      return new Blob(['film']);
    };
    const { user, captions, saved, date } = await openDialog(encodeFilm);
    await typeDates(user, '12/03/2025', '14/03/2025');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Days per second' }), '4');
    await user.click(await screen.findByRole('radio', { name: 'GIF' }));
    await user.click(screen.getByRole('button', { name: 'Make the film' }));
    await waitFor(() => expect(saved).toEqual(['claimline-2025-03-12-2025-03-14.gif']));
    expect(days).toEqual(['2025-03-12', '2025-03-13', '2025-03-14']);
    expect(captions.slice(-3).map((caption) => caption.date)).toEqual([
      '12 March 2025',
      '13 March 2025',
      '14 March 2025',
    ]);
    expect(date()).toBe('2025-03-14');
    expect(screen.getByText('The film is ready.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('cancels a film', async () => {
    let signal: AbortSignal | null = null;
    const { user, saved } = await openDialog((_frames, options) => {
      signal = options.signal;
      return neverEnding(_frames, options);
    });
    await user.click(screen.getByRole('button', { name: 'Make the film' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel the film' }));
    expect(signal).toMatchObject({ aborted: true });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(saved).toEqual([]);
  });
});
