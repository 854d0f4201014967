/** What may be given to shpjs, which believes every number. */
export interface CheckedShp {
  /** A copy in which records that are faulty hold nothing. */
  readonly shp: DataView<ArrayBuffer>;
  /** By the record's place in the file. */
  readonly faults: readonly { readonly record: number; readonly message: string }[];
  /** A position of it, to try a projection on; `null` where it has none. */
  readonly probe: readonly [number, number] | null;
  /** Whether all of it can be longitude and latitude. */
  readonly isGeographic: boolean;
}

const [headerLength, recordHeader] = [100, 8];
/** By code; 31, MultiPatch, is made of triangles in space and no claim about ground. */
const kinds: Readonly<Record<number, { readonly of: 'point' | 'points' | 'parts'; readonly hasZ: boolean }>> =
  {
    1: { of: 'point', hasZ: false },
    3: { of: 'parts', hasZ: false },
    5: { of: 'parts', hasZ: false },
    8: { of: 'points', hasZ: false },
    11: { of: 'point', hasZ: true },
    13: { of: 'parts', hasZ: true },
    15: { of: 'parts', hasZ: true },
    18: { of: 'points', hasZ: true },
    21: { of: 'point', hasZ: false },
    23: { of: 'parts', hasZ: false },
    25: { of: 'parts', hasZ: false },
    28: { of: 'points', hasZ: false },
  };
/** Every hole is looked for in every ring. */
const mostParts = 20_000;

/** Looks through the records of a `.shp` file; a reason where it is none at all. */
export function checkShp(bytes: Uint8Array): CheckedShp | string {
  const shp = new DataView(new Uint8Array(bytes).buffer);
  if (shp.byteLength < headerLength || shp.getInt32(0) !== 9994) return 'is not a .shp file';
  const code = shp.getInt32(32, true);
  const kind = kinds[code];
  if (!kind) return `holds shapes of type ${code}, which cannot be read`;
  const faults: { record: number; message: string }[] = [];
  let probe: readonly [number, number] | null = null;
  let isGeographic = true;
  let record = 0;
  let at = headerLength;
  for (; at + recordHeader <= shp.byteLength; record += 1) {
    const length = shp.getInt32(at + 4) * 2;
    const start = at + recordHeader;
    if (length < 4 || start + length > shp.byteLength) break;
    at = start + length;
    const type = shp.getInt32(start, true);
    if (type === 0) continue;
    const points =
      type === code
        ? pointsOf(new DataView(shp.buffer, start, length), kind)
        : `has type ${type}, its file type ${code}`;
    if (typeof points === 'string') {
      faults.push({ record, message: points });
      shp.setInt32(start, 0, true);
      continue;
    }
    for (let point = 0; point < points.count; point += 1) {
      const x = shp.getFloat64(start + points.from + 16 * point, true);
      const y = shp.getFloat64(start + points.from + 16 * point + 8, true);
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        faults.push({ record, message: 'has a position that is not a number' });
        shp.setInt32(start, 0, true);
        break;
      }
      probe ??= [x, y];
      if (Math.abs(x) > 180 || Math.abs(y) > 90) isGeographic = false;
    }
  }
  const declared = shp.getInt32(24) * 2;
  if (at < shp.byteLength || declared > shp.byteLength)
    faults.push({
      record,
      message: 'is cut short, or its length is wrong: it and what follows was not read',
    });
  return { shp: new DataView(shp.buffer, 0, Math.min(at, shp.byteLength)), faults, probe, isGeographic };
}

/** Where a record's positions are, or what is wrong with its counts. */
function pointsOf(
  record: DataView,
  { of, hasZ }: NonNullable<(typeof kinds)[number]>,
): { readonly from: number; readonly count: number } | string {
  const short = 'is cut short: it holds fewer positions than it says';
  if (of === 'point') return record.byteLength < (hasZ ? 28 : 20) ? short : { from: 4, count: 1 };
  if (record.byteLength < 44)
    return record.byteLength >= 40 && record.getInt32(36, true) === 0 ? { from: 40, count: 0 } : short;
  const parts = of === 'parts' ? record.getInt32(36, true) : 0;
  const count = record.getInt32(of === 'parts' ? 40 : 36, true);
  const from = of === 'parts' ? 44 + 4 * parts : 40;
  if (
    parts < 0 ||
    count < 0 ||
    from + 16 * count + (hasZ && count > 0 ? 16 + 8 * count : 0) > record.byteLength
  )
    return short;
  if (parts > mostParts) return `has more than ${mostParts.toLocaleString('en')} parts`;
  for (let part = 0, last = -1; part < parts; part += 1) {
    const start = record.getInt32(44 + 4 * part, true);
    if (start <= last || start >= count || (part === 0 && start !== 0))
      return 'is damaged: its parts do not follow one another';
    last = start;
  }
  return { from, count };
}
