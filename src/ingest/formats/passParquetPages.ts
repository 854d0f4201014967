import type { CompressionCodec } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import { type DataPage, type ParquetColumn, passLevels, passValues } from './checkParquetPage.ts';
import { gunzipPage } from './gunzipPage.ts';
import { passThrift } from './passThrift.ts';

interface PassedPage {
  readonly values: number;
  readonly rows: number;
  /** In bytes. */
  readonly unfolded: number;
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly codec: CompressionCodec;
}

/** Looks through the pages of a column in the order in which hyparquet takes them; throws where one is damaged. */
export function* passParquetPages(
  bytes: Uint8Array,
  { start, end, codec }: Chunk,
  column: ParquetColumn,
): Generator<PassedPage> {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, end), offset: start };
  while (reader.offset < end - 1) {
    passThrift(reader.view, reader.offset);
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: size } = header;
    if (!(packed >= 0 && size >= 0)) throw new Error('it is damaged: a page has no size');
    if (size > openingLimits.bytes)
      throw new Error(`it unfolds to more than ${openingLimits.bytes / 2 ** 20} MiB`);
    const page = bytes.subarray(reader.offset, reader.offset + packed);
    reader.offset += packed;
    if (reader.offset > end) throw new Error('it is damaged: a page is longer than its column');
    switch (header.type) {
      case 'DICTIONARY_PAGE': {
        const values = countOf(header.dictionary_page_header?.num_values);
        const unfolded = passValues(viewOf(unpacked(page, size, codec)), 0, values, 'PLAIN', column);
        column.dictionary = values;
        yield { values, rows: 0, unfolded: size + unfolded };
        break;
      }
      case 'DATA_PAGE': {
        const { num_values: count, encoding } = header.data_page_header ?? {};
        const data = { values: countOf(count), nulls: null, encoding: encoding ?? '' };
        yield { values: data.values, rows: 0, unfolded: size };
        const view = viewOf(unpacked(page, size, codec));
        const { at, ...held } = passLevels(view, data, column.most, null);
        yield passed(view, at, held, data, column);
        break;
      }
      case 'DATA_PAGE_V2': {
        const head = header.data_page_header_v2;
        const repetition = countOf(head?.repetition_levels_byte_length);
        const definition = countOf(head?.definition_levels_byte_length);
        const [values, nulls] = [countOf(head?.num_values), countOf(head?.num_nulls)];
        const rest = size - repetition - definition;
        if (rest < 0 || nulls > values || !(countOf(head?.num_rows) <= values))
          throw new Error('it is damaged: a page is shorter than its parts');
        const data = { values, nulls, encoding: head?.encoding ?? '' };
        yield { values, rows: 0, unfolded: size };
        const { at, ...held } = passLevels(viewOf(page), data, column.most, { repetition, definition });
        const packedValues = page.subarray(at);
        const isPacked = head?.is_compressed !== false;
        const view = viewOf(isPacked ? unpacked(packedValues, rest, codec) : packedValues);
        yield passed(view, 0, held, data, column);
        break;
      }
      case 'INDEX_PAGE':
      default:
        throw new Error('it is damaged: a page is of no kind that there is');
    }
  }
}

/** Its values themselves are counted before they are unpacked. */
function passed(
  view: DataView,
  at: number,
  { rows, present }: { readonly rows: number; readonly present: number },
  { encoding }: DataPage,
  column: ParquetColumn,
): PassedPage {
  return { values: 0, rows, unfolded: passValues(view, at, present, encoding, column) };
}

function countOf(count: number | undefined): number {
  if (count === undefined || !(count >= 0))
    throw new Error('it is damaged: a page does not say how much it holds');
  return count;
}

function unpacked(page: Uint8Array, size: number, codec: CompressionCodec): Uint8Array {
  let bytes = page;
  if (codec === 'GZIP') bytes = gunzipPage(page, size);
  else if (codec === 'SNAPPY') snappyUncompress(page, (bytes = new Uint8Array(size)));
  if (bytes.length !== size) throw new Error('it is damaged: a page has another size than it says');
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
