import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { ControlLook } from './ControlLook.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import type { ControlAges } from './ControlAges.ts';
import type { ControlComparison } from './ControlComparison.ts';
import type { ComparisonTables, ControlState } from './ControlState.ts';
import { createCasingPass } from './createCasingPass.ts';
import { createFillPass } from './createFillPass.ts';
import { createOutlinePass } from './createOutlinePass.ts';
import { createPassLayer } from './createPassLayer.ts';

import { type ControlMarks, toMarkBytes } from './toMarkBytes.ts';
import { toAgeTables } from './toAgeTables.ts';
import { toControlMesh } from './toControlMesh.ts';
import { blackCasings, type CasingColours, type PaintTables, toPaintTables } from './toPaintTables.ts';

/**
 * Control over time as two layers of the map, so that other layers can lie between ground and outlines. Before the
 * first mesh it draws nothing; what is shown meanwhile is remembered.
 */
export interface ControlLayer {
  /** To be added below. */
  readonly fill: CustomLayerInterface;
  /** To be added above. */
  readonly outline: CustomLayerInterface;
  /** Exchanges all that is drawn; uploaded with the next frame. Marks stay with their ids. */
  showMesh(mesh: ControlMesh): void;
  /** A step of the date: one number, no upload. */
  showDay(day: number): void;
  /** Exchanges the colours, without an upload of the mesh. */
  paint(looks: readonly ControlLook[], casings: CasingColours): void;
  mark(marks: ControlMarks): void;
  /** Colours faces, and ground where they were, by their ages; `null` goes back to their looks. */
  showAges(ages: ControlAges | null): void;
  /** Shows two days against each other, one of them that of `showDay`; `null` goes back to that one. */
  compare(comparison: ControlComparison | null): void;
}

const isEmpty = ({ faces }: ControlMesh): boolean => faces.triangles.length === 0;

function toComparisonTables({ gained, lost, kept, beside, ...days }: ControlComparison): ComparisonTables {
  const tables = (looks: readonly ControlLook[]): PaintTables => toPaintTables(looks, blackCasings);
  return {
    ...days,
    gained: tables(gained),
    lost: tables(lost),
    kept: tables(kept),
    beside: tables(beside),
  };
}

/**
 * A control layer for a map whose style is loaded. Taking its layers off the map frees everything; MapLibre does so
 * itself when the context is lost, but not when the map is removed.
 */
export function createControlLayer(
  map: Pick<MapLibreMap, 'triggerRepaint'>,
  ids: { readonly fill: string; readonly outline: string },
): ControlLayer {
  const state: ControlState = {
    mesh: toControlMesh([]),
    day: 0,
    paint: toPaintTables([], blackCasings),
    ages: null,
    comparison: null,
    marks: new Uint8Array(),
  };
  let marked: ControlMarks = { changed: [], hovered: null, selected: null };
  const putMarks = (): boolean => {
    const marks = toMarkBytes(state.mesh.ids, marked);
    // The same bytes stay the same object and are not uploaded again.
    if (marks.length === state.marks.length && marks.every((bits, id) => bits === state.marks[id]))
      return false;
    state.marks = marks;
    return true;
  };

  return {
    fill: createPassLayer(ids.fill, state, isEmpty, [createFillPass]),
    outline: createPassLayer(ids.outline, state, isEmpty, [createCasingPass, createOutlinePass]),
    showMesh(mesh) {
      state.mesh = mesh;
      putMarks();
      map.triggerRepaint();
    },
    showDay(day) {
      if (state.day === day) return;
      state.day = day;
      map.triggerRepaint();
    },
    paint(looks, casings) {
      state.paint = toPaintTables(looks, casings);
      map.triggerRepaint();
    },
    mark(marks) {
      marked = marks;
      if (putMarks()) map.triggerRepaint();
    },
    showAges(ages) {
      if (ages === null && state.ages === null) return;
      state.ages = ages === null ? null : toAgeTables(ages);
      map.triggerRepaint();
    },
    compare(comparison) {
      if (comparison === null && state.comparison === null) return;
      state.comparison = comparison === null ? null : toComparisonTables(comparison);
      map.triggerRepaint();
    },
  };
}
