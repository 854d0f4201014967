import type { TagList } from './ControlMesh.ts';
import type { FlatSpan } from './FlatSpan.ts';

/** Room for the spans' tags, in one byte each where none names an id beyond the first. */
export function createTagList(spans: readonly FlatSpan[], length: number): TagList {
  return spans.every(({ tag }) => tag < 256) ? new Uint8Array(length) : new Uint32Array(length);
}
