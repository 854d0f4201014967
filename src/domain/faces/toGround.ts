import { ClipType, FillRule } from 'clipper2-ts';
import { GRID_PER_DEGREE, type GridPolygon, type GridRing, type Ground } from './Ground.ts';
import { measuresOf } from './measuresOf.ts';
import { overlay } from './overlay.ts';
import { isSliver } from './isSliver.ts';
import { ringMeasures } from './ringMeasures.ts';
import { withoutSpikes } from './withoutSpikes.ts';

/** `[longitude, latitude]` and whatever follows, which is not read. */
type LngLat = readonly number[];

export interface ReadGround {
  readonly ground: Ground;
  /** Rings that cross themselves or one another, or polygons that overlap: drawn as the ground they enclose. */
  readonly isMended: boolean;
}

/**
 * Polygons as GeoJSON has them, finite coordinates in any winding, brought onto the grid and into pieces that do
 * not overlap. One clipping does it for sound polygons; only those that prove unsound by their area cost more.
 */
export function toGround(polygons: readonly (readonly (readonly LngLat[])[])[]): ReadGround {
  const onGrid = polygons.map(toGridPolygon).filter((polygon) => polygon.length > 0);
  const ground = overlay(ClipType.Union, FillRule.Positive, onGrid.flat());
  const [given, kept] = [measuresOf(onGrid), measuresOf(ground)];
  // Rounding moves an outline by less than a unit; more is ground counted twice, or not at all.
  if (Math.abs(given.area - kept.area) <= given.length + kept.length) {
    return { ground: withoutSlivers(ground), isMended: false };
  }
  const mended = onGrid.flatMap((polygon) => overlay(ClipType.Union, FillRule.EvenOdd, polygon));
  return {
    ground: withoutSlivers(overlay(ClipType.Union, FillRule.Positive, mended.flat())),
    isMended: true,
  };
}

function toGridPolygon(polygon: readonly (readonly LngLat[])[]): GridPolygon {
  return polygon.flatMap((line, index) => {
    const ring = toGridRing(line);
    if (ring.length < 3) return [];
    const { area } = ringMeasures(ring);
    return [area > 0 === (index === 0) ? ring : ring.toReversed()];
  });
}

function toGridRing(line: readonly LngLat[]): GridRing {
  return withoutSpikes(
    line.map(([longitude = 0, latitude = 0]) => ({
      x: Math.round(longitude * GRID_PER_DEGREE),
      y: Math.round(latitude * GRID_PER_DEGREE),
    })),
  );
}

function withoutSlivers(ground: Ground): Ground {
  return ground.filter((polygon) => !isSliver(polygon));
}
