/** A value of Thrift's compact protocol: numbers are i32, bigints i64, texts and bytes binary, lists of one kind. */
type Thrift =
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Thrift[]
  | { readonly [field: number]: Thrift };

interface Column {
  readonly name: string;
  readonly type: 'INT32' | 'INT64' | 'DOUBLE' | 'BYTE_ARRAY';
  /** Parquet's ConvertedType: 0 UTF8, 6 DATE, 9 TIMESTAMP_MILLIS. */
  readonly converted?: number;
  readonly values: readonly (number | bigint | Uint8Array)[];
}

interface Packing {
  readonly codec?: number;
  readonly compress?: (bytes: Uint8Array) => Uint8Array;
}

const typeCodes = { INT32: 1, INT64: 2, DOUBLE: 5, BYTE_ARRAY: 6 };

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

function kindOf(value: Thrift): number {
  if (typeof value === 'number') return 5;
  if (typeof value === 'bigint') return 6;
  if (typeof value === 'string' || value instanceof Uint8Array) return 8;
  return Array.isArray(value) ? 9 : 12;
}

function thrift(value: Thrift): number[] {
  if (typeof value === 'number') return varint(BigInt(value * 2));
  if (typeof value === 'bigint') return varint(value * 2n);
  if (typeof value === 'string') return thrift(new TextEncoder().encode(value));
  if (value instanceof Uint8Array) return [...varint(BigInt(value.length)), ...value];
  if (Array.isArray(value)) {
    const list = value as readonly Thrift[];
    return [(list.length << 4) | kindOf(list[0] ?? 0), ...list.flatMap(thrift)];
  }
  let last = 0;
  const fields = Object.entries(value as Readonly<Record<string, Thrift>>).flatMap(([field, inner]) => {
    const delta = Number(field) - last;
    last = Number(field);
    return [(delta << 4) | kindOf(inner), ...thrift(inner)];
  });
  return [...fields, 0];
}

function plain(type: Column['type'], value: number | bigint | Uint8Array): number[] {
  const view = new DataView(new ArrayBuffer(8));
  if (value instanceof Uint8Array) {
    view.setUint32(0, value.length, true);
    return [...new Uint8Array(view.buffer, 0, 4), ...value];
  }
  if (type === 'INT64') view.setBigInt64(0, BigInt(value), true);
  else if (type === 'DOUBLE') view.setFloat64(0, Number(value), true);
  else view.setInt32(0, Number(value), true);
  return [...new Uint8Array(view.buffer, 0, type === 'INT32' ? 4 : 8)];
}

/** A Parquet file of one row group, one page a column, nothing missing; with `geo` as its metadata. */
export function parquetOf(
  columns: readonly Column[],
  geo: unknown,
  { codec = 0, compress = (bytes) => bytes }: Packing = {},
): Uint8Array {
  const bytes: number[] = [...new TextEncoder().encode('PAR1')];
  const rows = columns[0]?.values.length ?? 0;
  const chunks = columns.map(({ name, type, values }) => {
    const page = Uint8Array.from(values.flatMap((value) => plain(type, value)));
    const packed = compress(page);
    const head = thrift({
      1: 0,
      2: page.length,
      3: packed.length,
      5: { 1: values.length, 2: 0, 3: 3, 4: 3 },
    });
    const offset = BigInt(bytes.length);
    bytes.push(...head, ...packed);
    const [unfolded, size] = [BigInt(head.length + page.length), BigInt(head.length + packed.length)];
    return {
      2: offset,
      3: {
        1: typeCodes[type],
        2: [0],
        3: [name],
        4: codec,
        5: BigInt(values.length),
        6: unfolded,
        7: size,
        9: offset,
      },
    };
  });
  const footer = thrift({
    1: 1,
    2: [
      { 4: 'schema', 5: columns.length },
      ...columns.map(({ name, type, converted }) => ({
        1: typeCodes[type],
        3: 0,
        4: name,
        ...(converted !== undefined && { 6: converted }),
      })),
    ],
    3: BigInt(rows),
    4: [{ 1: chunks, 2: BigInt(bytes.length), 3: BigInt(rows) }],
    ...(geo !== undefined && { 5: [{ 1: 'geo', 2: JSON.stringify(geo) }] }),
  });
  const length = new Uint8Array(Uint32Array.of(footer.length).buffer);
  return Uint8Array.from([...bytes, ...footer, ...length, ...new TextEncoder().encode('PAR1')]);
}

/** Snappy that copies nothing: one literal. */
export function snappyLiteral(bytes: Uint8Array): Uint8Array {
  const length = bytes.length - 1;
  return Uint8Array.from([...varint(BigInt(bytes.length)), 61 << 2, length & 255, length >> 8, ...bytes]);
}
