import type { Archive } from '../domain/archive/Archive.ts';

/** An archive ready to change threads, and what is moved rather than copied with it. */
export interface ArchiveToTransfer {
  readonly archive: Archive;
  readonly buffers: readonly ArrayBufferLike[];
}

/** Lays the rings of all faces into one array: thousands of small ones would each be moved by itself. */
export function toTransfer(archive: Archive): ArchiveToTransfer {
  const { arcs, faces } = archive;
  const rings = new Int32Array(
    faces.flatMap((face) => face.rings).reduce((sum, ring) => sum + ring.length, 0),
  );
  let at = 0;
  const place = (ring: Int32Array) => {
    rings.set(ring, at);
    at += ring.length;
    return rings.subarray(at - ring.length, at);
  };
  return {
    archive: { ...archive, faces: faces.map((face) => ({ ...face, rings: face.rings.map(place) })) },
    buffers: [arcs.points.buffer, arcs.starts.buffer, rings.buffer],
  };
}
