import type { Archive } from '../domain/archive/Archive.ts';
import type { Collection } from '../domain/collection/Collection.ts';
import type { EntryIndex } from '../domain/collection/EntryIndex.ts';
import type { Dataset } from '../domain/dataset/Dataset.ts';
import type { Day } from '../domain/day/Day.ts';
import type { Opened, Origin } from '../domain/opening/Reading.ts';
import type { AxisWindow } from '../domain/timeline/axisWindow.ts';
import type { Language } from '../domain/wording/Language.ts';
import type { Message } from '../domain/wording/Wording.ts';
import type { Selection } from './Selection.ts';

export interface CameraView {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

interface Hovered {
  readonly kind: 'place' | 'area';
  readonly id: string;
}

export interface Notice {
  /** Names the cause, so that one cause shows one notice. */
  readonly id: string;
  readonly message: Message;
}

export const playSpeeds = [1, 2, 4, 8, 16, 30, 60] as const;
/** Days shown per second while playing. */
type PlaySpeed = (typeof playSpeeds)[number];

interface OfFile {
  /** What gives it again on another visit. */
  readonly origin: Origin;
}

/** An archive, and the name that the reader knows it by. */
export interface OpenArchive extends OfFile {
  readonly name: string;
  readonly archive: Archive;
}

/** A collection that the reader opened, under an id of this page's own. */
export interface OpenCollection extends OfFile {
  readonly id: string;
  readonly collection: Collection;
  /** Its entries by their days. */
  readonly index: EntryIndex;
}

/** A dataset that the reader opened, under an id of this page's own. */
interface OpenDataset extends OfFile {
  readonly id: string;
  /** What the reader knows it by. */
  readonly name: string;
  readonly dataset: Dataset;
}

/** `instead` of all that is shown now, the report of this page included. */
export type OpeningMode = 'beside' | 'instead';

/** The one open archive's id among the ids of what is open. */
export const archiveId = 'archive';

export const windowsDays = [0, 6, 29, 'all'] as const;
/** How many days before the date an opened collection's events are still shown. */
export type WindowDays = (typeof windowsDays)[number];

export const archiveViews = ['holders', 'last-change'] as const;
/** What an archive's colours tell: who holds the ground, or when it last changed hands. */
export type ArchiveView = (typeof archiveViews)[number];

export const colourSchemes = ['auto', 'light', 'dark'] as const;
/** `auto` follows the system. */
export type ColourScheme = (typeof colourSchemes)[number];

export interface Values {
  /** The report of this page: links speak of it alone. What is shown, imported datasets included, `selectDataset` gives. */
  readonly dataset: Dataset;
  /** Whether the report's own claims are shown; it is hidden only as long as something else is open. */
  readonly isReportShown: boolean;
  /** Shown together with the report's claims, in the order in which they were opened. */
  readonly datasets: readonly OpenDataset[];
  /** The about clock. */
  readonly date: Day;
  /** The day the reader was on before the last move; what changed since then is shown. */
  readonly cameFrom: Day | null;
  /** Id of the one actor listened to; `null` listens to all. */
  readonly accordingTo: string | null;
  /** The said clock; `null` hears everything. */
  readonly saidBy: Day | null;
  /** A second date held fast: changes are shown against it instead of `cameFrom`. */
  readonly comparedWith: Day | null;
  readonly isDragging: boolean;
  readonly axis: AxisWindow;
  readonly isPlaying: boolean;
  readonly speed: PlaySpeed;
  readonly selection: Selection;
  readonly hovered: Hovered | null;
  /** Beside the claims; `null` when none is open. */
  readonly archive: OpenArchive | null;
  readonly archiveView: ArchiveView;
  /** Beside the claims, in the order in which they were opened. */
  readonly collections: readonly OpenCollection[];
  readonly windowDays: WindowDays;
  /** `null`: all places in view. */
  readonly camera: CameraView | null;
  readonly notices: readonly Notice[];
  readonly colourScheme: ColourScheme;
  readonly language: Language;
  /** Whether single keys such as `/` do something wherever the focus is (WCAG 2.1.4 asks for a way to turn them off). */
  readonly hasShortcuts: boolean;
}

/** User verbs: what a reader can do. */
interface Actions {
  /** Moves the date. While a drag goes on, `cameFrom` stays where the drag began. */
  readonly scrubTo: (day: Day) => void;
  readonly compareWith: (day: Day | null) => void;
  readonly beginDrag: () => void;
  readonly endDrag: () => void;
  readonly stepClaim: (direction: 1 | -1) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly chooseSpeed: (speed: PlaySpeed) => void;
  readonly zoomAxis: (direction: 1 | -1) => void;
  readonly listenTo: (actorId: string | null) => void;
  readonly hearUntil: (day: Day | null) => void;
  readonly selectPlace: (id: string) => void;
  readonly selectArea: (id: string) => void;
  /** Picks a spot of bare ground, `[longitude, latitude]`, for what the open archive says of it. */
  readonly selectPoint: (position: readonly [number, number]) => void;
  /** Opens what was read of files, all of it in one step, and moves the date to the nearest day that it speaks of. */
  readonly openFiles: (opened: readonly Opened[], mode: OpeningMode) => void;
  /** Opens again what was open on the last visit, beside what the reader has opened since; the date stays. */
  readonly reopen: (opened: readonly Opened[], isReportShown: boolean) => void;
  /** Closes an archive, a dataset or a collection; with the last of them the report is shown again. */
  readonly closeOpened: (id: string) => void;
  readonly showReport: () => void;
  readonly viewArchive: (view: ArchiveView) => void;
  readonly chooseWindow: (windowDays: WindowDays) => void;
  /** Picks an entry of an open collection by its place in the collection's list. */
  readonly selectEntry: (collection: string, index: number) => void;
  /** Opens a claim where it belongs and moves the date to it; hears everyone again if it would not be heard. */
  readonly openClaim: (id: string) => void;
  readonly closeClaim: () => void;
  readonly clearSelection: () => void;
  /** Follows a group of ticks on the timeline: one opens its claim, several move the date there and look closer. */
  readonly followTicks: (claimIds: readonly string[]) => void;
  readonly hover: (subject: Hovered | null) => void;
  readonly moveCamera: (camera: CameraView) => void;
  readonly showAllPlaces: () => void;
  /** Puts back a state that a link or the history holds; nothing else moves. */
  readonly restore: (shared: SharedValues) => void;
  readonly notify: (notice: Notice) => void;
  readonly dismissNotice: (id: string) => void;
  readonly chooseColourScheme: (colourScheme: ColourScheme) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly allowShortcuts: (hasShortcuts: boolean) => void;
}

/** The part of the state that a link and the browser's history carry. */
export type SharedValues = Pick<
  Values,
  'date' | 'comparedWith' | 'accordingTo' | 'saidBy' | 'selection' | 'camera'
>;

export type ClaimlineState = Values & Actions;
