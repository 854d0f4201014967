import type { GridBox } from '../faces/GridBox.ts';
import { edgeShare, sineOf, toKm2 } from '../faces/sphereArea.ts';
import type { Arcs, Face } from './Archive.ts';

interface ArcMeasures extends GridBox {
  readonly share: number;
}

/** A function that gives a face's box and its area on the sphere, from sums that each arc is walked for once. */
export function measureFaces(arcs: Arcs): (rings: Face['rings']) => Pick<Face, 'box' | 'areaKm2'> {
  const measured = Array.from({ length: arcs.starts.length - 1 }, (_, arc) => measureArc(arcs, arc));
  return (rings) => {
    let [areaKm2, west, south, east, north] = [0, Infinity, Infinity, -Infinity, -Infinity];
    rings.forEach((ring, index) => {
      let sum = 0;
      for (const ref of ring) {
        const arc = measured[ref < 0 ? ~ref : ref];
        if (!arc) continue;
        sum += ref < 0 ? -arc.share : arc.share;
        west = Math.min(west, arc.west);
        south = Math.min(south, arc.south);
        east = Math.max(east, arc.east);
        north = Math.max(north, arc.north);
      }
      areaKm2 += (index === 0 ? 1 : -1) * toKm2(sum);
    });
    return { box: { west, south, east, north }, areaKm2 };
  };
}

function measureArc({ points, starts }: Arcs, arc: number): ArcMeasures {
  let share = 0;
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  let lastX = 0;
  let lastSine = 0;
  const first = (starts[arc] ?? 0) * 2;
  const end = (starts[arc + 1] ?? 0) * 2;
  for (let at = first; at < end; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    const sine = sineOf(y);
    if (at > first) share += edgeShare(lastX, lastSine, x, sine);
    lastX = x;
    lastSine = sine;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { share, west, south, east, north };
}
