import { addDays } from '../day/addDays.ts';
import type { FaceTracker } from '../faces/createFaceTracker.ts';
import { type NodedFaces, nodeFaces } from '../faces/nodeFaces.ts';
import type { Archive, ArchiveLayer, Arcs, Face } from './Archive.ts';
import { archiveBounds } from './archiveBounds.ts';
import { measureFaces } from './measureFaces.ts';
import { shareArcs } from './shareArcs.ts';

/** A layer with the faces its snapshots were cut into. */
export interface TrackedLayer {
  readonly layer: ArchiveLayer;
  readonly tracker: FaceTracker;
}

/** Brings the layers' faces together over shared arcs. Throws when no layer has a snapshot. */
export function toArchive(title: string, tracked: readonly TrackedLayer[]): Archive {
  const layers = tracked.map(({ layer }) => layer);
  const bounds = archiveBounds(layers);
  if (!bounds) throw new RangeError('an archive needs at least one snapshot');
  const faces = tracked.flatMap(({ tracker }, layer) =>
    tracker
      .faces(addDays(bounds.last, 1))
      .toSorted((a, b) => a.from - b.from || a.to - b.to)
      .map((face) => ({ ...face, layer })),
  );
  const noded = nodeFaces(faces.map(({ polygon }) => polygon));
  const shared = shareArcs(noded.polygons);
  const arcs = toArcs(shared.arcs, noded);
  const measure = measureFaces(arcs);
  return {
    title,
    layers,
    ...bounds,
    arcs,
    faces: faces.flatMap(({ layer, from, to }, index): Face[] => {
      const rings = shared.polygons[index] ?? [];
      return rings.length === 0 ? [] : [{ layer, from, to, rings, ...measure(rings) }];
    }),
  };
}

function toArcs(lines: readonly (readonly number[])[], { xOf, yOf }: NodedFaces): Arcs {
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, arc) => {
    starts[arc + 1] = (starts[arc] ?? 0) + line.length;
  });
  return {
    starts,
    points: Int32Array.from(lines.flatMap((line) => line.flatMap((id) => [xOf(id), yOf(id)]))),
  };
}
