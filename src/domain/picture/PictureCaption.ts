import type { Side } from '../claim/Side.ts';

/** A sign of the map. `side` gives it its emblem or its hatch, which tell sides apart without their colour. */
export type PictureSign =
  | {
      readonly kind: 'held' | 'spoken' | 'strike' | 'area';
      readonly side: Side;
      readonly colour: string;
      readonly isCertain: boolean;
    }
  | {
      readonly kind: 'rival';
      readonly sides: readonly [Side, Side];
      readonly colours: readonly [string, string];
    }
  | { readonly kind: 'unspoken'; readonly colour: string }
  /** One of an opened file. */
  | { readonly kind: 'entry'; readonly colour: string; readonly isCertain: boolean }
  /** An archive's ground, its fill as strong as `opacity`. */
  | {
      readonly kind: 'ground';
      readonly colour: string;
      readonly opacity: number;
      readonly outline: 'solid' | 'broken' | 'none';
    }
  | { readonly kind: 'lost'; readonly side: Side; readonly colour: string }
  /** Ground lost, in a colour for each age, the latest first. */
  | { readonly kind: 'lost-by-age'; readonly side: Side; readonly colours: readonly string[] };

export interface PictureLegendRow {
  readonly sign: PictureSign;
  readonly words: string;
}

/** CSS colours. */
interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly rule: string;
}

/** All that a picture says besides its map, in the reader's words. */
export interface PictureCaption {
  readonly title: string;
  readonly date: string;
  /** Whose picture it is, known by when, compared with which day; empty for all that all have said. */
  readonly question: readonly string[];
  readonly legend: readonly PictureLegendRow[];
  /** Such as that schematic outlines are no claim. */
  readonly notes: readonly string[];
  readonly sources: string;
  /** Whom the basemap's licences ask to name. */
  readonly attribution: string;
  /** Where the map looks, for its scale bar. */
  readonly view: { readonly zoom: number; readonly latitude: number };
  readonly units: { readonly kilometres: string; readonly metres: string };
  readonly colours: PictureColours;
}
