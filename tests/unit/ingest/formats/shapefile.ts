type Position = readonly [number, number];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function shpOf(code: number, contents: readonly DataView[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(100));
  const size = contents.reduce((sum, { byteLength }) => sum + 8 + byteLength, 100);
  head.setInt32(0, 9994);
  head.setInt32(24, size / 2);
  head.setInt32(28, 1000, true);
  head.setInt32(32, code, true);
  const records = contents.flatMap((content, index) => {
    const header = new DataView(new ArrayBuffer(8));
    header.setInt32(0, index + 1);
    header.setInt32(4, content.byteLength / 2);
    return [new Uint8Array(header.buffer), new Uint8Array(content.buffer)];
  });
  return joined([new Uint8Array(head.buffer), ...records]);
}

/** A `.shp` file of points; `null` is a record without one. */
export function pointsShp(points: readonly (Position | null)[]): Uint8Array {
  const contents = points.map((point) => {
    const content = new DataView(new ArrayBuffer(point ? 20 : 4));
    content.setInt32(0, point ? 1 : 0, true);
    point?.forEach((value, index) => content.setFloat64(4 + 8 * index, value, true));
    return content;
  });
  return shpOf(1, contents);
}

/** A `.shp` file of polygons, each a list of rings. */
export function polygonsShp(polygons: readonly (readonly (readonly Position[])[])[]): Uint8Array {
  const contents = polygons.map((rings) => {
    const positions = rings.flat();
    const content = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * positions.length));
    content.setInt32(0, 5, true);
    content.setInt32(36, rings.length, true);
    content.setInt32(40, positions.length, true);
    let start = 0;
    rings.forEach((ring, index) => {
      content.setInt32(44 + 4 * index, start, true);
      start += ring.length;
    });
    positions
      .flat()
      .forEach((value, index) => content.setFloat64(44 + 4 * rings.length + 8 * index, value, true));
    return content;
  });
  return shpOf(5, contents);
}

/** Cyrillic as Windows-1251 has it, for the letters of Russian without ё. */
export function in1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x4_10 && code <= 0x4_4f ? code - 0x4_10 + 0xc0 : code;
  });
}

/** A dBASE table: columns are `name:type:length`, cells are bytes already in the table's encoding. */
export function dbfOf(columns: readonly string[], rows: readonly (readonly Uint8Array[])[]): Uint8Array {
  const fields = columns.map((column) => {
    const [name = '', type = 'C', length = '10'] = column.split(':');
    return { name, type, length: Number(length) };
  });
  const head = new Uint8Array(32 + 32 * fields.length + 1);
  const view = new DataView(head.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, head.length, true);
  view.setUint16(
    10,
    fields.reduce((sum, { length }) => sum + length, 1),
    true,
  );
  fields.forEach(({ name, type, length }, index) => {
    head.set(new TextEncoder().encode(name), 32 + 32 * index);
    view.setUint8(32 + 32 * index + 11, type.charCodeAt(0));
    view.setUint8(32 + 32 * index + 16, length);
  });
  head[head.length - 1] = 0x0d;
  const body = rows.flatMap((row) => [
    Uint8Array.of(0x20),
    ...row.map((cell, index) => {
      const padded = new Uint8Array(fields[index]?.length ?? 0).fill(0x20);
      padded.set(cell);
      return padded;
    }),
  ]);
  return joined([head, ...body]);
}
