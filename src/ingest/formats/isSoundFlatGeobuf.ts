/**
 * Whether the lists of a FlatGeobuf file are no longer than the file itself. The library believes what a damaged file
 * says of them, and would walk through four thousand million columns. Header and feature are the tables of its schema,
 * https://github.com/flatgeobuf/flatgeobuf/tree/master/src/fbs.
 */
export function isSoundFlatGeobuf(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return isSound(view);
  } catch {
    // It points beyond its own end.
    return false;
  }
}

/** Behind the magic bytes. */
const HEADER_AT = 8;
const PREFIX_BYTES = 4;
/** By their place in the schema's tables. */
const header = { columns: 7, featuresCount: 8, indexNodeSize: 9 } as const;
const feature = { geometry: 0, properties: 1, columns: 2 } as const;
const geometry = { ends: 0, xy: 1, parts: 7 } as const;

function isSound(view: DataView): boolean {
  const most = view.byteLength;
  const head = rootAt(view, HEADER_AT);
  if (lengthOf(view, head, header.columns) > most) return false;
  const countAt = fieldAt(view, head, header.featuresCount);
  const count = countAt === null ? 0 : Number(view.getBigUint64(countAt, true));
  const sizeAt = fieldAt(view, head, header.indexNodeSize);
  const nodeSize = sizeAt === null ? 16 : view.getUint16(sizeAt, true);
  // An index of nodes of one would never come to its root.
  if (nodeSize === 1 || count > most) return false;
  let at = HEADER_AT + PREFIX_BYTES + view.getUint32(HEADER_AT, true) + indexBytes(count, nodeSize);
  // Parts of a hostile file are the same bytes again and again: there are no more of them than bytes.
  const walk = { left: most };
  while (at < most) {
    const table = rootAt(view, at);
    if (lengthOf(view, table, feature.properties) > most || lengthOf(view, table, feature.columns) > most)
      return false;
    const shapeAt = fieldAt(view, table, feature.geometry);
    if (shapeAt !== null && !isSoundGeometry(view, shapeAt + view.getUint32(shapeAt, true), 0, walk))
      return false;
    at += PREFIX_BYTES + view.getUint32(at, true);
  }
  return true;
}

function isSoundGeometry(view: DataView, table: number, depth: number, walk: { left: number }): boolean {
  walk.left -= 1;
  if (walk.left < 0) return false;
  const most = view.byteLength;
  const lists = [geometry.ends, geometry.xy, geometry.parts].map((field) => lengthOf(view, table, field));
  if (depth > 8 || lists.some((length) => length > most)) return false;
  const partsAt = fieldAt(view, table, geometry.parts);
  if (partsAt === null) return true;
  const first = partsAt + view.getUint32(partsAt, true) + PREFIX_BYTES;
  for (let index = 0; index < (lists[2] ?? 0); index += 1) {
    const at = first + index * 4;
    if (!isSoundGeometry(view, at + view.getUint32(at, true), depth + 1, walk)) return false;
  }
  return true;
}

/** 40 bytes a node of a packed Hilbert R-tree, from its leaves to its root. */
function indexBytes(count: number, nodeSize: number): number {
  if (nodeSize === 0 || count === 0) return 0;
  let [level, nodes] = [count, count];
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  return nodes * 40;
}

function rootAt(view: DataView, at: number): number {
  return at + PREFIX_BYTES + view.getUint32(at + PREFIX_BYTES, true);
}

/** Where a table has one of its fields; `null` where it has none. */
function fieldAt(view: DataView, table: number, field: number): number | null {
  const fields = table - view.getInt32(table, true);
  const at = 4 + field * 2;
  const offset = at < view.getUint16(fields, true) ? view.getUint16(fields + at, true) : 0;
  return offset === 0 ? null : table + offset;
}

function lengthOf(view: DataView, table: number, field: number): number {
  const at = fieldAt(view, table, field);
  return at === null ? 0 : view.getUint32(at + view.getUint32(at, true), true);
}
