import type { Camera, MapFit, MapPlace, Position } from './MapFrame.ts';
import { type Nudge, nudgeApart, nudgeFullPixels } from './nudgeApart.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The theatre, for a frame without places. */
const emptyCamera: Camera = { zoom: 7, latitude: 51.1, longitude: 35.9 };
const lowestZoom = 3;
const highestZoom = 9.5;
/** Room between the outermost label and the frame. */
const marginPixels = 14;
const markPixels = 20;
const regionPixels = 38;
/** Widest guess of a label's letter: better a little far out than a label cut off. */
const letterPixels = 8.6;
const otherLetterPixels = 7.2;
/** So much farther off a view may be for the sake of labels; beyond, the places would fall into one heap. */
const labelZooms = 1.5;

interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

function worldPixels([longitude, latitude]: Position, zoom: number): readonly [number, number] {
  const worldSize = 512 * 2 ** zoom;
  const mercator = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [(longitude / 360 + 0.5) * worldSize, (0.5 - mercator / (2 * Math.PI)) * worldSize];
}

function latitudeAt(worldY: number, worldSize: number): number {
  const mercator = (0.5 - worldY / worldSize) * 2 * Math.PI;
  return (Math.atan(Math.sinh(mercator)) * 180) / Math.PI;
}

function boxAt(
  places: readonly MapPlace[],
  nudges: ReadonlyMap<string, Nudge>,
  bounds: MapFit['bounds'],
  zoom: number,
  isLabelled: boolean,
): Box {
  const boxes = places.map((place): Box => {
    const [x, y] = worldPixels(place.position, zoom);
    if (!isLabelled) {
      return { west: x - markPixels, east: x + markPixels, north: y - markPixels, south: y + markPixels };
    }
    const label = Math.max(place.name.length * letterPixels, place.otherName.length * otherLetterPixels);
    if (place.precision === 3) {
      // A region's label stands below its wide ring.
      const around = Math.max(regionPixels, label / 2);
      return { west: x - around, east: x + around, north: y - regionPixels, south: y + 2 * regionPixels };
    }
    const nudge = nudges.get(place.id) ?? 'none';
    const labelSide = markPixels + label + (nudge === 'none' ? 0 : nudgeFullPixels);
    // As the label layer has it: outwards from a neighbour, else away from a strike.
    const isLabelledLeft = nudge === 'left' || (nudge === 'none' && place.strike !== null);
    return {
      west: x - (isLabelledLeft ? labelSide : markPixels),
      east: x + (isLabelledLeft ? markPixels : labelSide),
      north: y - markPixels,
      south: y + markPixels,
    };
  });
  if (bounds) {
    const [west, south] = worldPixels(bounds[0], zoom);
    const [east, north] = worldPixels(bounds[1], zoom);
    boxes.push({ west, east, north, south });
  }
  return {
    west: Math.min(...boxes.map((box) => box.west)),
    east: Math.max(...boxes.map((box) => box.east)),
    north: Math.min(...boxes.map((box) => box.north)),
    south: Math.max(...boxes.map((box) => box.south)),
  };
}

/**
 * The closest view that shows every place with its label, and the bounds, in the free part of a container of this
 * size. In a container too low or narrow for that the places come first, and labels stand where they have room.
 */
export function fitCamera(places: readonly MapPlace[], { bounds, covered }: MapFit, size: Size): Camera {
  if (places.length === 0 && bounds === null) return emptyCamera;
  const freeWidth = size.width - covered.left - covered.right - 2 * marginPixels;
  const freeHeight = size.height - covered.top - covered.bottom - 2 * marginPixels;
  const nudges = nudgeApart(places);
  const zoomFor = (isLabelled: boolean): number =>
    closestZoom((zoom) => {
      const box = boxAt(places, nudges, bounds, zoom, isLabelled);
      return box.east - box.west <= freeWidth && box.south - box.north <= freeHeight;
    });
  const [labelled, bare] = [zoomFor(true), zoomFor(false)];
  const isLabelled = labelled >= bare - labelZooms;
  const zoom = isLabelled ? labelled : bare;
  const box = boxAt(places, nudges, bounds, zoom, isLabelled);
  const worldSize = 512 * 2 ** zoom;
  return {
    zoom,
    latitude: latitudeAt((box.north + box.south + covered.bottom - covered.top) / 2, worldSize),
    longitude: ((box.west + box.east + covered.right - covered.left) / 2 / worldSize - 0.5) * 360,
  };
}

/** Boxes only grow with the zoom, so the closest zoom that fits is found by halving. */
function closestZoom(fits: (zoom: number) => boolean): number {
  let [low, high] = [lowestZoom, highestZoom];
  if (fits(high)) return high;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
