import { formatDay } from '../../domain/day/formatDay.ts';
import type { PictureCaption } from '../../domain/picture/PictureCaption.ts';
import type { TakenPicture } from '../../domain/picture/PictureCamera.ts';
import { creditsOfOpened } from '../../domain/wording/creditsOfOpened.ts';
import { describeQuestion } from '../../domain/wording/describeQuestion.ts';
import { formatEdtf } from '../../domain/wording/formatEdtf.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { selectActorsById, selectAreaStates, selectDataset } from '../../state/selectors.ts';
import { type Palette, palettes, type ThemeName } from '../../theme/palette.ts';
import { legendOf } from './legendOf.ts';

/** What stays the same in all pictures of a film, which would otherwise jump. */
export interface CaptionSetting {
  readonly palette: Palette;
  readonly legend: PictureCaption['legend'];
  readonly notes: readonly string[];
  readonly attribution: string;
}

/** What pictures of these states have in common. */
export function captionSettingOf(
  states: readonly ClaimlineState[],
  attribution: string,
  theme: ThemeName,
  wording: Wording,
): CaptionSetting {
  const palette = palettes[theme];
  const isSchematic = states.some((state) =>
    selectAreaStates(state).some(({ area }) => area.basis === 'schematic'),
  );
  return {
    palette,
    legend: legendOf(states, palette, wording),
    notes: isSchematic ? [wording.formatMessage({ id: 'picture.schematic' })] : [],
    attribution,
  };
}

/** What a picture of the state says besides its map. */
export function captionOf(
  state: ClaimlineState,
  { palette, legend, notes, attribution }: CaptionSetting,
  view: TakenPicture['camera'],
  wording: Wording,
): PictureCaption {
  const { formatMessage, locale } = wording;
  const { title, sources } = selectDataset(state);
  const question =
    describeQuestion(state, selectActorsById(state), wording) ?? formatMessage({ id: 'picture.everyone' });
  const compared = state.comparedWith === null ? null : formatDay(state.comparedWith, locale, 'long');
  const names = [
    ...sources.map((source) => {
      const publisher = source.publisher === null ? '' : `, ${source.publisher}`;
      return `${source.title}${publisher}, ${formatEdtf(source.published, wording)}`;
    }),
    ...creditsOfOpened(state),
  ];
  return {
    title,
    date: formatDay(state.date, locale, 'long'),
    question: [
      question,
      ...(compared === null ? [] : [formatMessage({ id: 'picture.compared' }, { date: compared })]),
    ],
    legend,
    notes,
    sources: formatMessage({ id: 'picture.sources' }, { sources: names.join('; ') }),
    attribution,
    view,
    units: {
      kilometres: formatMessage({ id: 'picture.kilometres' }),
      metres: formatMessage({ id: 'picture.metres' }),
    },
    colours: palette,
  };
}
