import type { TagList } from './ControlMesh.ts';

/** Tags in one byte each, where none names an id beyond the first. */
export function narrowTags(tags: Uint32Array<ArrayBuffer>): TagList {
  return tags.every((tag) => tag < 256) ? Uint8Array.from(tags) : tags;
}
