import { ClipType, FillRule } from 'clipper2-ts';
import type { GridPolygon, GridRing, Ground } from './Ground.ts';
import { isSliver } from './isSliver.ts';
import type { Lay } from './lays.ts';
import { loopsBetween } from './loopsBetween.ts';
import { overlay } from './overlay.ts';

export interface SplitFace {
  /** What lies within the cut; empty when the cut only touches the face. */
  readonly gone: Ground;
  readonly kept: Ground;
}

/** Splits a face along the outline of lost ground; slivers fall away. */
export function splitFace(face: GridPolygon, cut: readonly GridRing[], lay: Lay): SplitFace {
  const inside = overlay(ClipType.Intersection, FillRule.NonZero, face, cut, lay);
  const gone = inside.filter((polygon) => !isSliver(polygon));
  if (gone.length === 0) return { gone, kept: [face] };
  // By loops rather than as a difference: what the two outlines share cancels before anything is clipped.
  const rest = overlay(ClipType.Union, FillRule.Positive, loopsBetween(inside.flat(), face), [], lay);
  const kept = rest.filter((polygon) => !isSliver(polygon));
  // A face that is lost whole keeps its own points, which its neighbours share.
  return kept.length > 0 ? { gone, kept } : { gone: [face], kept };
}
