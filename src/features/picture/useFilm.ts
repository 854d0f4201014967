import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays } from '../../domain/day/addDays.ts';
import type { Day } from '../../domain/day/Day.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import type { PictureCamera } from '../../domain/picture/PictureCamera.ts';
import type {
  FilmFormat,
  FilmFrame,
  LoadPictureMaker,
  PictureMaker,
} from '../../domain/picture/PictureMaker.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { useClaimlineStore } from '../../state/useClaimline.ts';
import { captionOf, captionSettingOf } from './captionOf.ts';
import { saveFile } from '../../ui/saveFile.ts';

export interface FilmPlan {
  readonly first: Day;
  readonly last: Day;
  readonly framesPerSecond: number;
  readonly format: FilmFormat;
}

export type Film =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly film: Blob; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string };

interface FilmParts {
  readonly camera: PictureCamera | null;
  readonly loadPictureMaker: LoadPictureMaker;
  readonly attribution: string;
}

/** A film in the making while the page goes on; it is saved once it is ready. */
export function useFilm({ camera, loadPictureMaker, attribution }: FilmParts) {
  const wording = useIntl();
  const store = useClaimlineStore();
  const [film, setFilm] = useState<Film>({ kind: 'none' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const make = async (plan: FilmPlan): Promise<void> => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const show = (next: Film): void => {
      if (!own.signal.aborted) setFilm(next);
    };
    const total = plan.last - plan.first + 1;
    show({ kind: 'making', done: 0, total });
    try {
      if (camera === null) throw new Error(wording.formatMessage({ id: 'picture.noMap' }));
      const maker = await loadPictureMaker();
      const { encodeFilm } = await maker.loadFilmMaker();
      const state = store.getState();
      const frames = framesOf(plan, { state, camera, maker, attribution, wording, signal: own.signal });
      const made = await encodeFilm(frames, {
        ...plan,
        signal: own.signal,
        onProgress: (done) => show({ kind: 'making', done, total }),
      });
      const name = `claimline-${formatIsoDay(plan.first)}-${formatIsoDay(plan.last)}.${plan.format}`;
      if (own.signal.aborted) return;
      show({ kind: 'ready', film: made, name });
      saveFile(made, name);
    } catch (error) {
      show({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    film,
    make,
    cancel: () => {
      control.current?.abort();
      setFilm({ kind: 'none' });
    },
  };
}

interface FrameParts {
  readonly state: ClaimlineState;
  readonly camera: PictureCamera;
  readonly maker: PictureMaker;
  readonly attribution: string;
  readonly wording: Wording;
  readonly signal: AbortSignal;
}

async function* framesOf({ first, last }: FilmPlan, parts: FrameParts): AsyncGenerator<FilmFrame> {
  const { state, camera, maker, attribution, wording, signal } = parts;
  const days = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
  const stateOn = (date: Day): ClaimlineState => ({ ...state, date, cameFrom: null });
  await maker.loadPictureFonts();
  const studio = await camera.openStudio();
  try {
    const setting = captionSettingOf(days.map(stateOn), attribution, studio.theme, wording);
    for (const day of days) {
      if (signal.aborted) return;
      // oxlint-disable-next-line no-await-in-loop -- one map shows one day at a time
      const { image, scale, camera: view } = await studio.takePictureOn(day, 1);
      const caption = captionOf(stateOn(day), setting, view, wording);
      yield { canvas: maker.composePicture(image, caption, scale), day };
    }
  } finally {
    studio.close();
  }
}
