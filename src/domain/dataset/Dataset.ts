import type { MultiPolygon, Polygon } from 'geojson';
import type { Actor, Claim } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';
import type { Period } from '../day/Period.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import type { Translated, Translations } from './Translated.ts';

/** A document that reports claims. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** `null` where the document does not name it. */
  readonly publisher: string | null;
  readonly published: Edtf;
  readonly language: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
  /** Whatever else an imported file said about it. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What of a place is our own wording; its names are the source's and the gazetteer's. */
interface PlaceTexts {
  readonly within: string;
}

export interface Place extends PlaceTexts, Translated<PlaceTexts> {
  readonly id: string;
  /** As the source spells it; in a language that the gazetteer has, as the gazetteer does. */
  readonly name: string;
  /** As the gazetteer spells it. */
  readonly names: Readonly<Record<'en' | 'uk' | 'ru', string>>;
  readonly aliases: readonly string[];
  /** ACLED geo_precision: 1 the place itself, 2 near it, 3 only the region is known. */
  readonly precision: 1 | 2 | 3;
  readonly gazetteer: string | null;
  /** `[longitude, latitude]`, WGS 84. */
  readonly position: readonly [number, number];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How an area's outline came about; a `schematic` outline has the stated size and no claimed shape. */
type GeometryBasis = 'stated' | 'gazetteer' | 'schematic';

export interface ControlArea {
  readonly id: string;
  readonly holder: Side;
  /** Ids of the claims behind it, never empty. */
  readonly claims: readonly string[];
  readonly from: Edtf;
  readonly to: Edtf;
  readonly basis: GeometryBasis;
  readonly areaKm2: number;
  /** Present where the figure is a limit: `<` means the ground held is smaller than what is drawn. */
  readonly bound: '<' | '<=' | '>' | '>=' | null;
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The days that the claims are about, as the dataset gives them. */
export interface Coverage extends Period {
  readonly text: string;
}

/** A whole validated dataset: every id in it resolves. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly translations: Translations<{ readonly title: string }>;
  /** BCP 47 code of the language it was written in: that of every text which nobody has translated. */
  readonly language: string;
  readonly coverage: Coverage;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly areas: readonly ControlArea[];
  /** Whatever else an imported file said about it. */
  readonly properties: Readonly<Record<string, unknown>>;
}
