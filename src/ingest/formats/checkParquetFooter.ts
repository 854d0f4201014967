import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { isRecord } from '../isRecord.ts';
import { passThrift } from './passThrift.ts';

/** A decimal of Parquet has 16 as a rule; hyparquet adds up its bytes in time with the square of their count. */
const mostDecimalBytes = 32;
const decimal = 5;

/**
 * Throws where hyparquet would read the description at the end of a Parquet file without end. Fields are numbered as
 * in https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift.
 */
export function checkParquetFooter(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength - 8;
  const start = end < 0 ? -1 : end - view.getUint32(end, true);
  // hyparquet says why it reads no such thing.
  if (start < 0) return;
  passThrift(view, start);
  const { field_2: schema, field_4: groups } = deserializeTCompactProtocol({ view, offset: start });
  const columns = listOf(schema).filter(({ field_1: type }) => Number(type) >= 0 && Number(type) <= 7);
  const chunks = listOf(groups).map(({ field_1: list }) => listOf(list));
  for (const [index, { field_6: converted, field_2: length }] of columns.entries()) {
    if (converted !== decimal) continue;
    const statistics = chunks.flatMap((list) => Object.values(statisticsOf(list[index]) ?? {}));
    const lengths = statistics.map((value) => (value instanceof Uint8Array ? value.length : 0));
    if ([Number(length ?? 0), ...lengths].some((bytesOfOne) => bytesOfOne > mostDecimalBytes))
      throw new Error('it is damaged: a decimal of it has more than 32 bytes');
  }
}

function statisticsOf(chunk: Readonly<Record<string, unknown>> | undefined): object | null {
  const column = chunk?.['field_3'];
  const statistics = isRecord(column) ? column['field_12'] : null;
  return isRecord(statistics) ? statistics : null;
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
