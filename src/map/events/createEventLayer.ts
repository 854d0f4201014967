import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { createPassLayer } from '../control/createPassLayer.ts';
import { createEventGrid, type EventGrid } from './createEventGrid.ts';
import { createEventPass, type EventState } from './createEventPass.ts';
import type { EventTable } from './EventTable.ts';
import { nearestEvent, type ScreenPoint } from './nearestEvent.ts';
import { type EventLook, toEventPaint } from './toEventPaint.ts';
import { toEventTable } from './toEventTable.ts';

/** Dated events as a layer of the map. Before the first table it draws nothing. */
export interface EventLayer {
  /** To be added to the map. */
  readonly layer: CustomLayerInterface;
  /** Exchanges all events; uploaded with the next frame. */
  showEvents(events: EventTable): void;
  /** Shows what meets the day or as many days before it: two numbers, no upload. */
  showDay(day: number, windowDays?: number): void;
  /** Exchanges colours and sizes, without an upload of the events. */
  paint(look: EventLook): void;
  /**
   * Which event is nearest to a point of the screen among those that are shown, at most so many CSS pixels off its
   * edge: its index in the list that the table was made of; `null` for none.
   */
  pick(point: ScreenPoint, reachPixels: number): number | null;
}

const isEmpty = ({ colours }: EventTable): boolean => colours.length === 0;

/**
 * A layer of events for a map whose style is loaded. Taking it off the map frees everything; MapLibre does so itself
 * when the context is lost, but not when the map is removed.
 */
export function createEventLayer(
  map: Pick<MapLibreMap, 'triggerRepaint' | 'project' | 'unproject'>,
  id: string,
): EventLayer {
  let look: EventLook = { colours: [], halo: '#ffffff', radius: 4, haloWidth: 1 };
  const state: EventState = {
    mesh: toEventTable([]),
    window: { day: 0, windowDays: 0 },
    paint: toEventPaint(look),
  };
  // Built when something is first pointed at: many maps are only looked at.
  let grid: EventGrid | null = null;

  return {
    layer: createPassLayer(id, state, isEmpty, [createEventPass]),
    showEvents(events) {
      state.mesh = events;
      grid = null;
      map.triggerRepaint();
    },
    showDay(day, windowDays = 0) {
      if (day === state.window.day && windowDays === state.window.windowDays) return;
      state.window = { day, windowDays };
      map.triggerRepaint();
    },
    paint(next) {
      look = next;
      state.paint = toEventPaint(next);
      map.triggerRepaint();
    },
    pick(point, reachPixels) {
      const { mesh, window } = state;
      grid ??= createEventGrid(mesh);
      const reach = look.radius + look.haloWidth + reachPixels;
      const event = nearestEvent(map, mesh, grid, window, point, reach);
      return event === null ? null : (mesh.sources[event] ?? null);
    },
  };
}
