import type { Camera, MapFrame, MapSubject, Position } from './MapFrame.ts';
import type { PictureScale } from '../domain/picture/PictureCamera.ts';
import type { MapPicture } from './MapPicture.ts';

/** Addresses of the offline basemap's GeoJSON files, all on the page's own origin. */
export interface BasemapUrls {
  readonly world: string;
  /** State borders outside the theatre; inside it there is `border`. */
  readonly worldLines: string;
  readonly border: string;
  readonly countryLabels: string;
  readonly oblastLines: string;
  readonly oblastLabels: string;
  readonly rivers: string;
  readonly towns: string;
}

/** Why the map cannot be drawn, or no longer: the page keeps its claims and says so. */
export type MapFault =
  | { readonly kind: 'no-webgl'; readonly message: string }
  | { readonly kind: 'context-lost'; readonly message: string }
  | { readonly kind: 'data'; readonly message: string };

export interface MapCallbacks {
  /** First frame fully drawn. */
  onReady(): void;
  /** A click or tap on a place or an area. */
  onSelect(subject: MapSubject): void;
  /** A click or tap on an entry of an open collection. */
  onSelectEntry(collection: string, index: number): void;
  /** A click or tap where none of them is; `[longitude, latitude]`. */
  onSelectGround(position: Position): void;
  onHover(subject: MapSubject | null): void;
  /** The reader moved the camera (not called for moves that `render` asked for). */
  onMove(camera: Camera): void;
  onFault(fault: MapFault): void;
  /** The context came back after `context-lost`. */
  onRecover(): void;
}

/** The one door to the map library. `render` is idempotent and cheap when nothing changed. */
export interface MapView {
  render(frame: MapFrame): void;
  /**
   * The present view at `scale` × CSS pixels. Rejects with an `Error` that says why where there are no graphics, or
   * when they do not finish in time. Pictures asked for at once are taken one after another.
   */
  takePicture(scale: PictureScale): Promise<MapPicture>;
  /** The same of another frame, which is shown just while it is taken: `render` alone says what is shown afterwards. */
  takePictureOf(frame: MapFrame, scale: PictureScale): Promise<MapPicture>;
  /** Frees the WebGL context, the listeners and every DOM node it made. */
  destroy(): void;
}

export type CreateMapView = (
  container: HTMLElement,
  basemap: BasemapUrls,
  callbacks: MapCallbacks,
) => MapView;
