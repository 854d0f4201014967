import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapFrame, MapSubject } from './MapFrame.ts';
import type { MapCallbacks } from './MapView.ts';
import { subjectAt } from './subjectAt.ts';

/** Tells of clicks and of what the pointer is over; `drawn` is the frame on the screen, if any. Returns the way out. */
export function watchPointer(
  map: MapLibreMap,
  drawn: () => MapFrame | null,
  callbacks: Pick<MapCallbacks, 'onSelect' | 'onSelectGround' | 'onHover'>,
): () => void {
  let hovered: MapSubject | null = null;
  const subjectOf = (event: MapMouseEvent): MapSubject | null => {
    const frame = drawn();
    return frame === null ? null : subjectAt(map, frame, event.point);
  };
  const hover = (subject: MapSubject | null): void => {
    if (subject?.kind === hovered?.kind && subject?.id === hovered?.id) return;
    hovered = subject;
    map.getCanvas().style.cursor = subject === null ? '' : 'pointer';
    callbacks.onHover(subject);
  };
  const onClick = (event: MapMouseEvent): void => {
    if (drawn() === null) return;
    const subject = subjectOf(event);
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
