import type { FileMetaData } from 'hyparquet';
import { openingLimits } from '../../domain/opening/openingLimits.ts';

/** Of all columns together. */
const mostValues = 20_000_000;
const readable = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];

interface Page {
  readonly compressed_page_size: number;
  readonly uncompressed_page_size: number;
  readonly data_page_header?: { readonly num_values: number };
  readonly data_page_header_v2?: { readonly num_values: number };
  readonly dictionary_page_header?: { readonly num_values: number };
}

/**
 * Why a Parquet file is not read: hyparquet makes lists as long as page headers say, so they are looked through first.
 * `headerAt` reads one of them and moves on behind it; it throws where there is none.
 */
export function refusalOfParquet(
  { row_groups: groups }: FileMetaData,
  bytes: Uint8Array,
  headerAt: (reader: { view: DataView; offset: number }) => Page,
): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let values = 0;
  let unfolded = 0;
  for (const group of groups)
    for (const { meta_data: column } of group.columns) {
      if (!column) return 'is damaged: a column is not described';
      const { codec } = column;
      if (!readable.includes(codec))
        return `is compressed with ${codec}, which cannot be read; snappy, gzip and none can`;
      const reader = { view, offset: Number(column.dictionary_page_offset ?? column.data_page_offset) };
      const end = reader.offset + Number(column.total_compressed_size);
      if (!(reader.offset >= 0 && end <= bytes.length))
        return 'is cut short or damaged: a column lies outside of it';
      let held = 0;
      while (reader.offset < end - 1) {
        const page = headerAt(reader);
        const data = page.data_page_header ?? page.data_page_header_v2;
        const count = (data ?? page.dictionary_page_header)?.num_values ?? 0;
        if (!(count >= 0 && page.compressed_page_size >= 0 && page.uncompressed_page_size >= 0))
          return 'is damaged: a page has no size';
        if (data) held += count;
        values += count;
        unfolded += page.uncompressed_page_size;
        if (values > mostValues) return `holds more than ${mostValues.toLocaleString('en')} values`;
        if (unfolded > openingLimits.bytes)
          return `unfolds to more than ${openingLimits.bytes / 2 ** 20} MiB`;
        reader.offset += page.compressed_page_size;
        if (reader.offset > end) return 'is damaged: a page is longer than its column';
      }
      if (held < Number(group.num_rows))
        return `is cut short or damaged: it says ${Number(group.num_rows)} rows, and a column of it holds ${held}`;
    }
  return null;
}
