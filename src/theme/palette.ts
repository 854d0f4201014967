/** Who a colour stands for: the side that speaks or the side said to hold. Kept away from the parties' flag colours. */
export type SideColour = 'russia' | 'ukraine' | 'us' | 'other';

export type ThemeName = 'light' | 'dark';

export interface Palette {
  /**
   * Marks, areas and their words, by side: 4.5:1 on land and paper, and apart from one another under every kind of
   * colour blindness (tests/unit/theme).
   */
  readonly side: Readonly<Record<SideColour, string>>;
  /** A place nobody speaks of on the chosen day. */
  readonly unknown: string;
  /**
   * Ground by how long ago it changed hands, the latest first and furthest from the land's colour; for those classes
   * see `ageLimits`.
   */
  readonly age: readonly [string, string, string, string, string];
  /** Ground that was held when an archive began, nobody knows since when. */
  readonly ageUnknown: string;
  readonly land: string;
  readonly water: string;
  readonly stateBorder: string;
  readonly oblastBorder: string;
  readonly mapLabel: string;
  readonly mapLabelQuiet: string;
  readonly mapHalo: string;
  readonly paper: string;
  readonly paperRaised: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly rule: string;
  readonly accent: string;
}

/** Days after which a change belongs to the next of the ages: a week, a month, a quarter, a year; the last has no end. */
export const ageLimits: readonly number[] = [7, 30, 90, 365];

/** The one place where colours are written; `tokens.css` repeats them for CSS and a test holds the two together. */
export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    side: { russia: '#773f9b', ukraine: '#1b7a66', us: '#a25905', other: '#3b434d' },
    unknown: '#7d8188',
    age: ['#072c4f', '#1c4e81', '#3e71a9', '#6a95c8', '#96b7e2'],
    ageUnknown: '#d9d1b7',
    land: '#f4f1ea',
    water: '#c9d8de',
    stateBorder: '#5d564b',
    oblastBorder: '#b9b1a2',
    mapLabel: '#3a3833',
    mapLabelQuiet: '#6d685e',
    mapHalo: '#f9f7f2',
    paper: '#fbfaf7',
    paperRaised: '#ffffff',
    ink: '#1d2226',
    inkQuiet: '#565e66',
    rule: '#dcd7cc',
    accent: '#22495f',
  },
  dark: {
    side: { russia: '#be8ce1', ukraine: '#4dbb9a', us: '#e4a14d', other: '#cbd5e0' },
    unknown: '#8f959c',
    age: ['#e8eff9', '#b1c9eb', '#7da4d5', '#5380b6', '#325e97'],
    ageUnknown: '#554d39',
    land: '#23282c',
    water: '#16262e',
    stateBorder: '#a8a093',
    oblastBorder: '#4b5055',
    mapLabel: '#dedbd3',
    mapLabelQuiet: '#a5a299',
    mapHalo: '#181b1e',
    paper: '#171a1d',
    paperRaised: '#1f2427',
    ink: '#eceae4',
    inkQuiet: '#a9afb5',
    rule: '#353b40',
    accent: '#8cc0dc',
  },
};
