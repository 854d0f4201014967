import { isCertain } from '../../domain/collection/isCertain.ts';
import { placeMarkOf, type PlaceMark, strikeOf } from '../../domain/control/placeMarkOf.ts';
import type { Side } from '../../domain/claim/Side.ts';
import type { PictureLegendRow } from '../../domain/picture/PictureCaption.ts';
import { holderName } from '../../domain/wording/names.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { selectComparedLayers } from '../../state/archiveSelectors.ts';
import { selectActorsById, selectAreaStates, selectPlaceStates } from '../../state/selectors.ts';
import { ageLimits, type Palette } from '../../theme/palette.ts';

type Rows = Map<string, PictureLegendRow>;

/** The signs that stand on the map in any of the states, each once, and what they mean. */
export function legendOf(
  states: readonly ClaimlineState[],
  palette: Palette,
  wording: Wording,
): readonly PictureLegendRow[] {
  const rows: Rows = new Map();
  const [first] = states;
  if (first !== undefined) addEntries(rows, first, palette, wording);
  for (const state of states) {
    addArchive(rows, state, palette, wording);
    const actors = selectActorsById(state);
    const places = selectPlaceStates(state);
    for (const place of places) addMark(rows, placeMarkOf(place, actors), palette, wording);
    for (const place of places) {
      const strike = strikeOf(place, actors);
      if (strike === null) continue;
      const { side, certain } = strike;
      rows.set(`strike ${side} ${certain}`, {
        sign: { kind: 'strike', side, colour: palette.side[side], isCertain: certain },
        words: dated(wording.formatMessage({ id: 'legend.strike' }), certain, wording),
      });
    }
    for (const { area, certainty } of selectAreaStates(state)) {
      const isSure = certainty === 'certain';
      const colour = palette.side[area.holder];
      rows.set(`area ${area.holder} ${isSure}`, {
        sign: { kind: 'area', side: area.holder, colour, isCertain: isSure },
        words: wording.formatMessage({ id: isSure ? 'legend.area' : 'picture.areaPerhaps' }),
      });
    }
  }
  const order = ['ground', 'held', 'rival', 'spoken', 'unspoken', 'strike', 'area', 'entry'];
  const rank = (key: string): number => order.indexOf(key.split(' ')[0] ?? '');
  return [...rows].toSorted(([one], [other]) => rank(one) - rank(other)).map(([, row]) => row);
}

function addMark(rows: Rows, mark: PlaceMark, palette: Palette, wording: Wording): void {
  const { formatMessage } = wording;
  const colourOf = (side: Side): string => palette.side[side];
  switch (mark.kind) {
    case 'held': {
      const holder = holderName(mark.holder, wording);
      const held = formatMessage({ id: 'legend.held' }, { holder, side: mark.holder });
      rows.set(`held ${mark.holder} ${mark.certain}`, {
        sign: { kind: 'held', side: mark.holder, colour: colourOf(mark.holder), isCertain: mark.certain },
        words: dated(held, mark.certain, wording),
      });
      return;
    }
    case 'rival':
      rows.set(`rival ${mark.sides.join(' ')}`, {
        sign: {
          kind: 'rival',
          sides: mark.sides,
          colours: [colourOf(mark.sides[0]), colourOf(mark.sides[1])],
        },
        words: formatMessage({ id: 'legend.disputed' }),
      });
      return;
    case 'spoken':
      rows.set(`spoken ${mark.side} ${mark.certain}`, {
        sign: { kind: 'spoken', side: mark.side, colour: colourOf(mark.side), isCertain: mark.certain },
        words: dated(formatMessage({ id: 'legend.spoken' }), mark.certain, wording),
      });
      return;
    case 'unspoken':
      rows.set('unspoken', {
        sign: { kind: 'unspoken', colour: palette.unknown },
        words: formatMessage({ id: 'legend.unspoken' }),
      });
      return;
    default:
      return mark satisfies never;
  }
}

/** The words, and that the day is not known well where it is not. */
function dated(words: string, isSure: boolean, { formatMessage }: Wording): string {
  return isSure ? words : formatMessage({ id: 'picture.perhaps' }, { words });
}

/** What is open is open on every day of a film; the words say that colours tell sides. */
function addEntries(rows: Rows, { collections }: ClaimlineState, palette: Palette, wording: Wording): void {
  const drawn = collections.flatMap(({ collection }) =>
    collection.entries.filter(({ geometry }) => geometry !== null),
  );
  const [first] = drawn;
  if (first === undefined) return;
  const colour = palette.side[first.side];
  const words = wording.formatMessage({ id: 'legend.entry' });
  rows.set('entry certain', { sign: { kind: 'entry', colour, isCertain: true }, words });
  if (drawn.every(isCertain)) return;
  rows.set('entry perhaps', {
    sign: { kind: 'entry', colour, isCertain: false },
    words: wording.formatMessage({ id: 'legend.entryPerhaps' }),
  });
}

function addArchive(rows: Rows, state: ClaimlineState, palette: Palette, wording: Wording): void {
  const { formatMessage } = wording;
  const add = (words: string, sign: PictureLegendRow['sign']): void => {
    rows.set(`ground ${words}`, { words, sign });
  };
  const ground = (colour: string, opacity: number, outline: 'solid' | 'broken' | 'none') =>
    ({ kind: 'ground', colour, opacity, outline }) as const;
  const { compared, others } = selectComparedLayers(state);
  const [firstCompared] = compared;
  if (firstCompared !== undefined) {
    const side = firstCompared.holder;
    const colour = palette.side[side];
    add(formatMessage({ id: 'legend.archiveGained' }), ground(colour, 0.65, 'none'));
    add(formatMessage({ id: 'legend.archiveLost' }), { kind: 'lost', side, colour });
    add(formatMessage({ id: 'legend.archiveKept' }), ground(colour, 0.16, 'none'));
  }
  const sides = [...new Set(others.map(({ holder }) => holder))];
  const [first] = sides;
  if (first === undefined) return;
  if (state.archiveView === 'holders') {
    for (const side of sides) {
      const words = formatMessage({ id: 'legend.archiveHeld' }, { holder: holderName(side, wording) });
      add(words, ground(palette.side[side], 0.3, 'solid'));
    }
  } else {
    for (const [age, colour] of palette.age.entries()) {
      const days = ageLimits[age];
      const words =
        days === undefined
          ? formatMessage({ id: 'legend.archiveAgeMore' })
          : formatMessage({ id: 'legend.archiveAge' }, { days });
      add(words, ground(colour, 0.9, 'none'));
    }
    add(formatMessage({ id: 'legend.archiveAgeUnknown' }), ground(palette.ageUnknown, 0.9, 'none'));
    add(formatMessage({ id: 'legend.archiveAgeLost' }), {
      kind: 'lost-by-age',
      side: first,
      colours: palette.age,
    });
  }
  add(formatMessage({ id: 'legend.archiveGap' }), ground(palette.side[first], 0.12, 'broken'));
}
