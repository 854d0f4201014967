import { type FileMetaData, parquetSchema } from 'hyparquet';
import type { SchemaTree } from 'hyparquet/src/types.js';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getTreePath } from 'hyparquet/src/schema.js';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import { passParquetPages } from './passParquetPages.ts';

/** Of all columns together, each as often as it is nested. */
const mostValues = 20_000_000;
const readable = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];

/**
 * Why a Parquet file is not read: hyparquet believes every number of it, so each is looked at first. What is wrong
 * within a page is thrown.
 */
export function refusalOfParquet(metadata: FileMetaData, geometry: string, bytes: Uint8Array): string | null {
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rows > openingLimits.vertices)
    return `holds more than the ${openingLimits.vertices.toLocaleString('en')} rows that can be taken on`;
  if (rows > bytes.length) return 'is damaged: it says more rows than it has bytes';
  const tree = parquetSchema(metadata);
  const refusal = refusalOfSchema(tree);
  if (refusal !== null) return refusal;
  if (!tree.children.some(({ element }) => element.name === geometry))
    return `has no column ${JSON.stringify(geometry)}, where its geometry should be`;
  const columns = leavesOf(tree);
  let values = 0;
  let unfolded = 0;
  // They follow one another: else hyparquet would hold the same bytes many times over.
  let end = 0;
  for (const { num_rows: said, columns: chunks } of metadata.row_groups) {
    // Looking a column up takes as long as there are columns.
    values += metadata.schema.length * (chunks.length + 1);
    if (!(said >= 0) || chunks.length !== columns.length)
      return 'is damaged: some of its rows have other columns than it says';
    for (const [index, { meta_data: chunk }] of chunks.entries()) {
      if (!chunk || chunk.path_in_schema.join('.') !== columns[index]?.path.join('.'))
        return 'is damaged: a column is not described';
      if (!readable.includes(chunk.codec))
        return `is compressed with ${chunk.codec}, which cannot be read; snappy, gzip and none can`;
      // Of an offset of 0 too hyparquet thinks that there is none.
      const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
      const within = { start, end: start + Number(chunk.total_compressed_size), codec: chunk.codec };
      if (!(start >= end && within.end >= start && within.end <= bytes.length))
        return 'is cut short or damaged: a column lies outside of it, or over another';
      end = within.end;
      const path = getTreePath(tree, chunk.path_in_schema);
      const { type, type_length: length = 0 } = path.at(-1)?.element ?? {};
      if (type === undefined || type !== chunk.type) return 'is damaged: a column has two types';
      const most = {
        repetition: getMaxRepetitionLevel(path),
        definition: getMaxDefinitionLevel(path),
      };
      let held = 0;
      for (const page of passParquetPages(bytes, within, { type, length, most, dictionary: null })) {
        held += page.rows;
        values += page.values * (path.length - 1);
        unfolded += page.unfolded;
        if (values > mostValues) return `holds more than ${mostValues.toLocaleString('en')} values`;
        if (unfolded > openingLimits.bytes)
          return `unfolds to more than ${openingLimits.bytes / 2 ** 20} MiB`;
      }
      if (held < Number(said))
        return `is cut short or damaged: it says ${Number(said)} rows, and a column of it holds ${held}`;
    }
  }
  return null;
}

/** What hyparquet would lose without a word, or unfold without end. */
function refusalOfSchema(node: SchemaTree, depth = 0): string | null {
  if (depth > openingLimits.depth)
    return `has columns more than ${openingLimits.depth} deep within one another`;
  const names = node.children.map(({ element }) => element.name);
  if (new Set(names).size < names.length) return 'is damaged: two columns of it have the same name';
  if (names.includes('__proto__')) return 'has a column called __proto__, which cannot be read';
  const { logical_type: logical, converted_type: converted, type } = node.element;
  if (logical?.type === 'VARIANT')
    return `has a column of variants (${node.element.name}), which cannot be read`;
  // Of any length, which hyparquet adds up in time with its square.
  if (converted === 'DECIMAL' && type === 'BYTE_ARRAY')
    return `has decimals of no fixed length (${node.element.name}), which cannot be read`;
  for (const child of node.children) {
    const refusal = refusalOfSchema(child, depth + 1);
    if (refusal !== null) return refusal;
  }
  return null;
}

function leavesOf(node: SchemaTree): readonly SchemaTree[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}
