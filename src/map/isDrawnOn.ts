import type { Day } from '../domain/day/Day.ts';
import type { MapArea } from './MapFrame.ts';

/** Whether the map shows the area on the day; the control layer's shaders decide alike. */
export function isDrawnOn({ from, to }: Pick<MapArea, 'from' | 'to'>, day: Day): boolean {
  return from <= day && day < to;
}
