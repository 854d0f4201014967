import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { EntryDrawing } from './createDrawEntries.ts';
import type { MapFrame, MapSubject } from './MapFrame.ts';
import type { MapCallbacks } from './MapView.ts';
import { type Pointed, subjectAt } from './subjectAt.ts';

/** Tells of clicks and of what the pointer is over; `drawn` is the frame on the screen, if any. Returns the way out. */
export function watchPointer(
  map: MapLibreMap,
  drawn: () => MapFrame | null,
  entryAt: EntryDrawing['entryAt'],
  callbacks: Pick<MapCallbacks, 'onSelect' | 'onSelectEntry' | 'onSelectGround' | 'onHover'>,
): () => void {
  let hovered: MapSubject | null = null;
  const subjectOf = (event: MapMouseEvent): Pointed | null => {
    const frame = drawn();
    return frame === null ? null : subjectAt(map, frame, entryAt, event.point);
  };
  const hover = (pointed: Pointed | null): void => {
    map.getCanvas().style.cursor = pointed === null ? '' : 'pointer';
    // An entry changes its looks when it is picked, not before.
    const subject = pointed?.kind === 'entry' ? null : pointed;
    if (subject?.kind === hovered?.kind && subject?.id === hovered?.id) return;
    hovered = subject;
    callbacks.onHover(subject);
  };
  const onClick = (event: MapMouseEvent): void => {
    if (drawn() === null) return;
    const subject = subjectOf(event);
    if (subject?.kind === 'entry') {
      callbacks.onSelectEntry(subject.collection, subject.index);
      return;
    }
    if (subject !== null) {
      callbacks.onSelect(subject);
      return;
    }
    // Far to the east or west the world begins again, and the ground there is the same.
    const { lng, lat } = event.lngLat.wrap();
    callbacks.onSelectGround([lng, lat]);
  };
  const onMouseMove = (event: MapMouseEvent): void => {
    // While the map is dragged the pointer carries it along and points at nothing.
    if (!map.isMoving()) hover(subjectOf(event));
  };
  const onMouseOut = (): void => hover(null);
  map.on('click', onClick);
  map.on('mousemove', onMouseMove);
  map.on('mouseout', onMouseOut);
  return () => {
    map.off('click', onClick);
    map.off('mousemove', onMouseMove);
    map.off('mouseout', onMouseOut);
  };
}
