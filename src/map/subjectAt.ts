import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { pixelsPerWorld } from '../domain/mesh/pixelsPerWorld.ts';
import type { EntryDrawing } from './createDrawEntries.ts';
import { isDrawnOn } from './isDrawnOn.ts';
import { isInReach } from './isInReach.ts';
import type { MapEntry, MapFrame, MapPlace, MapSubject } from './MapFrame.ts';
import { nudgeApart, nudgePixelsAt } from './nudgeApart.ts';
import { planarSize } from './planarSize.ts';

/** Half of the 24 px that a target must have, and a little for a thumb. */
const reachPixels = 14;
const areaReachPixels = 3;

/** The place whose mark is nearest to the point and in reach, or `null`; all marks are always drawn. */
export function nearestPlace(
  places: readonly MapPlace[],
  zoom: number,
  distanceTo: (place: MapPlace, nudgePixels: number) => number,
): MapPlace | null {
  const nudges = nudgeApart(places);
  let nearest: MapPlace | null = null;
  let nearestDistance = reachPixels;
  for (const place of places) {
    const nudge = nudges.get(place.id) ?? 'none';
    const way = { left: -1, none: 0, right: 1 }[nudge];
    const distance = distanceTo(place, way * nudgePixelsAt(zoom));
    if (distance > nearestDistance) continue;
    nearest = place;
    nearestDistance = distance;
  }
  return nearest;
}

function idsAt(map: MapLibreMap, point: Point, layers: string[], reach: number): readonly string[] {
  const box: [[number, number], [number, number]] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ];
  const features = map.queryRenderedFeatures(box, { layers });
  // A shape comes once for each tile it lies in.
  return [...new Set(features.map((feature) => String(feature.properties['id'])))];
}

function pixelsPerDegree(zoom: number, latitude: number): number {
  return pixelsPerWorld(zoom) / 360 / Math.cos((latitude * Math.PI) / 180);
}

/** What the reader can point at. */
export type Pointed = MapSubject | ({ readonly kind: 'entry' } & MapEntry);

/**
 * What the reader points at: a place's mark before its label before the mark or the line of an opened file's entry
 * before an area, the smallest first, before an entry's ground.
 */
export function subjectAt(
  map: MapLibreMap,
  frame: MapFrame,
  entryAt: EntryDrawing['entryAt'],
  point: Point,
): Pointed | null {
  const place = nearestPlace(frame.places, map.getZoom(), ({ position }, nudgePixels) => {
    const [longitude, latitude] = position;
    const { x, y } = map.project([longitude, latitude]);
    return Math.hypot(point.x - x - nudgePixels, point.y - y);
  });
  if (place !== null) return { kind: 'place', id: place.id };
  const [labelled] = idsAt(map, point, ['places-name-symbol', 'places-strike-symbol'], 1);
  if (labelled !== undefined) return { kind: 'place', id: labelled };
  const marked = entryAt(point, 'mark');
  if (marked !== null) return { kind: 'entry', ...marked };
  const labelledAreas = idsAt(map, point, ['area-labels-name-symbol'], areaReachPixels);
  const { lng, lat } = map.unproject(point);
  const reach = areaReachPixels / pixelsPerDegree(map.getZoom(), lat);
  const [area] = frame.areas
    .filter((one) => isDrawnOn(one, frame.day))
    .filter((one) => labelledAreas.includes(one.id) || isInReach(one, lng, lat, reach))
    .toSorted((a, b) => planarSize(a.geometry) - planarSize(b.geometry));
  if (area !== undefined) return { kind: 'area', id: area.id };
  const ground = entryAt(point, 'ground');
  return ground && { kind: 'entry', ...ground };
}
