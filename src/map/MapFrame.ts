import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Day } from '../domain/day/Day.ts';
import type { Period } from '../domain/day/Period.ts';
import type { ControlMesh } from '../domain/mesh/ControlMesh.ts';
import type { Language } from '../domain/wording/Language.ts';
import type { SideColour, ThemeName } from '../theme/palette.ts';

/** `[longitude, latitude]`, WGS 84. */
export type Position = readonly [number, number];

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Something on the map that can be pointed at, focused or selected. */
export interface MapSubject {
  readonly kind: 'place' | 'area';
  readonly id: string;
}

/**
 * What a place's marker shows. `certain: false` draws it lighter and hollow: the day lies in an undated span.
 * `rival` is a place about which live claims contradict each other: split between the claimants' colours, hatched.
 */
export type PlaceMark =
  | { readonly kind: 'held'; readonly holder: SideColour; readonly certain: boolean }
  | { readonly kind: 'rival'; readonly sides: readonly [SideColour, SideColour] }
  | { readonly kind: 'spoken'; readonly side: SideColour; readonly certain: boolean }
  | { readonly kind: 'unspoken' };

export interface MapPlace {
  readonly id: string;
  /** First line of the label. */
  readonly name: string;
  /** Second line: the same name in another script; may be empty. */
  readonly otherName: string;
  readonly position: Position;
  /** ACLED geo_precision: 1 the place itself, 2 near it, 3 only the region is known (drawn as a wide ring). */
  readonly precision: 1 | 2 | 3;
  readonly mark: PlaceMark;
  /** The side that says a strike happened here on the day; drawn as a burst beside the marker. */
  readonly strike: { readonly side: SideColour; readonly certain: boolean } | null;
  /** Differs from the date the reader came from: drawn with a ring. */
  readonly changed: boolean;
}

/** An area for as long as it looks the same; one that changes its look comes several times, under one id. */
export interface MapArea {
  readonly id: string;
  /** Drawn on the days of the half-open `[from, to)`. */
  readonly from: Day;
  readonly to: Day;
  /** For example "under 200 km² · schematic". */
  readonly label: string;
  readonly holder: SideColour;
  /** Schematic areas are hatched; stated and gazetteer areas filled. */
  readonly basis: 'stated' | 'gazetteer' | 'schematic';
  /** `false`: the figure's day is unknown; drawn as a light, broken outline. */
  readonly certain: boolean;
  readonly geometry: Polygon | MultiPolygon;
}

/** One layer of an open archive. */
export interface MapArchiveLayer {
  readonly holder: SideColour;
  /** The day of its first snapshot: nothing is known before. */
  readonly first: Day;
  /** How old its standing snapshot is on the frame's day: more than 0 is a gap, drawn lighter and with a broken outline. */
  readonly ageDays: number | null;
}

/** An archive of daily snapshots, drawn over the ground and under the areas. */
export interface MapArchive {
  /** Of all days; a look of it is the index of a layer. */
  readonly mesh: ControlMesh;
  readonly layers: readonly MapArchiveLayer[];
  /** The last day on which anything of it is known. */
  readonly last: Day;
  /** Whether colours tell who holds the ground, or when it last changed hands: also where it is held no longer. */
  readonly view: 'holders' | 'last-change';
  /** A day that the frame's is compared with: what was gained and lost between them is shown instead. */
  readonly comparedWith: Day | null;
}

/** An entry of an open collection: its place in the collection's list. */
export interface MapEntry {
  readonly collection: string;
  readonly index: number;
}

/** When and how an entry is drawn. */
interface MapEntryLook {
  readonly index: number;
  /** Drawn on the days of `first` to `last`, both among them; on every day where the file gives none. */
  readonly days: Period | null;
  readonly side: SideColour;
  /** `false`: its day or its place is not known well; drawn lighter, with a rim or a broken line. */
  readonly certain: boolean;
}

/** An entry that has a point; one of several points comes as often. */
export interface MapEntryPoint extends MapEntryLook {
  readonly position: Position;
}

/** An entry that has a line or ground. */
export interface MapEntryShape extends MapEntryLook {
  readonly geometry: LineString | MultiLineString | Polygon | MultiPolygon;
}

/** An open collection. The same object as long as it is open. */
export interface MapCollection {
  readonly id: string;
  readonly points: readonly MapEntryPoint[];
  readonly shapes: readonly MapEntryShape[];
}

/** What the view holds when no camera is asked for. The same object as long as nothing of it changes. */
export interface MapFit {
  /** South-west and north-east corner of what must be seen besides the places, such as areas of any day. */
  readonly bounds: readonly [Position, Position] | null;
  /** CSS pixels at the edges that the page covers with other things. */
  readonly covered: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** What the map and its buttons are called, in the reader's language. */
export interface MapNames {
  readonly canvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** All that the map shows, as plain data. Parts that are the same object as before are not drawn again. */
export interface MapFrame {
  readonly theme: ThemeName;
  /** Which names the basemap's labels show first. */
  readonly language: Language;
  readonly names: MapNames;
  readonly places: readonly MapPlace[];
  /** Of all days: a step of the date exchanges `day` and leaves these the same object. */
  readonly areas: readonly MapArea[];
  /** Which of the areas are drawn. */
  readonly day: Day;
  /** Ids of areas that differ from the date the reader came from: drawn with a thicker outline. */
  readonly changedAreas: readonly string[];
  readonly archive: MapArchive | null;
  readonly collections: readonly MapCollection[];
  /** How many days before the frame's an entry is still drawn; `all`: on every day. */
  readonly windowDays: number | 'all';
  /** The picked entry, drawn with a ring whatever the day. */
  readonly selectedEntry: MapEntry | null;
  /** A picked spot of bare ground, marked with a cross. */
  readonly spot: Position | null;
  readonly selected: MapSubject | null;
  readonly hovered: MapSubject | null;
  /** `null`: fit all places, and `fit.bounds`, into the view. */
  readonly camera: Camera | null;
  readonly fit: MapFit;
}
