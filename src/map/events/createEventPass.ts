import { createGeometry, type Geometry } from '../control/createGeometry.ts';
import type { Pass } from '../control/createPassLayer.ts';
import { setViewport } from '../control/setViewport.ts';
import { eventAttributes, eventShader } from './eventShader.ts';
import type { EventTable, EventWindow } from './EventTable.ts';
import type { EventPaint } from './toEventPaint.ts';
import { toEventQuads } from './toEventQuads.ts';

/** What the layer draws. Fields are exchanged whole. */
export interface EventState {
  mesh: EventTable;
  window: EventWindow;
  paint: EventPaint;
}

/** Draws the events of a window as discs with halos. */
export function createEventPass(gl: WebGL2RenderingContext): Pass<EventState> {
  let geometry: Geometry | null = null;
  const free = (): void => {
    geometry?.free();
    geometry = null;
  };
  return {
    shader: eventShader,
    upload(table) {
      const { positions, days, colours, certain, triangles } = toEventQuads(table);
      const attributes = [
        { location: eventAttributes.position, array: positions, size: 2 },
        { location: eventAttributes.days, array: days, size: 2 },
        { location: eventAttributes.colour, array: colours, size: 1, isWhole: true },
        { location: eventAttributes.certain, array: certain, size: 1, isWhole: true },
      ];
      free();
      geometry = createGeometry(gl, attributes, triangles, days);
    },
    prepare(program, { paint }, map) {
      geometry?.bind();
      setViewport(gl, program, map);
      gl.uniform2fv(program.locate('u_radius'), paint.radius);
      gl.uniform3fv(program.locate('u_colours'), paint.colours);
      gl.uniform3fv(program.locate('u_halo'), paint.halo);
      return geometry !== null;
    },
    draw(program, { mesh, window }) {
      const day = window.day - mesh.firstDay;
      const since = day - window.windowDays;
      gl.uniform1f(program.locate('u_day'), day);
      gl.uniform1f(program.locate('u_since'), since);
      geometry?.draw(day, since);
    },
    free,
  };
}
