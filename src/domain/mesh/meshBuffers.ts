import type { ControlMesh } from './ControlMesh.ts';

/** The memory of a mesh, for a worker to hand over without a copy. */
export function meshBuffers({ faces, outlines }: ControlMesh): readonly ArrayBuffer[] {
  return [faces, ...outlines].flatMap((lists) =>
    Object.values(lists).flatMap((list: unknown) =>
      ArrayBuffer.isView(list) && list.buffer instanceof ArrayBuffer ? [list.buffer] : [],
    ),
  );
}
