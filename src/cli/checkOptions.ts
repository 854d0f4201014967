import { parseArgs } from 'node:util';
import type { DateOrder } from '../domain/opening/Reading.ts';

export const usage = `npm run -s dataset
npm run -s dataset -- --check FILE [FILE …] [--json] [--day-first | --month-first]

Prints the dataset that ships with Claimline as one JSON document; or, with --check, reads each FILE as the page would
and says what is wrong with it: a Claimline dataset or archive, GeoJSON (also by lines), TopoJSON, CSV, TSV, KML, KMZ,
GPX, a zipped shapefile, FlatGeobuf or GeoParquet.

  --json          the findings as one JSON document
  --day-first     03/04/2025 is the third of April
  --month-first   03/04/2025 is the fourth of March
  --help          this text

Exits with 0 when every file would be taken (what is left out or repaired on the way is listed), with 1 when one would
be refused, with 2 when the command is not understood.
`;

/** What the command line asks for: help, the dataset, a check of files, or nothing that can be understood. */
export type CheckRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'print' }
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly isJson: boolean;
      readonly dateOrder: DateOrder | null;
    }
  | { readonly kind: 'misunderstood'; readonly message: string };

const flag = { type: 'boolean', default: false } as const;

export function checkOptions(args: readonly string[]): CheckRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: flag,
        json: flag,
        'day-first': flag,
        'month-first': flag,
        help: { ...flag, short: 'h' },
      },
    });
    const { check, json, help, 'day-first': dayFirst, 'month-first': monthFirst } = values;
    if (help) return { kind: 'help' };
    if (!check) {
      const isBare = positionals.length === 0 && !json && !dayFirst && !monthFirst;
      return isBare ? { kind: 'print' } : misunderstood('files and flags need --check before them');
    }
    if (positionals.length === 0) return misunderstood('no FILE given');
    if (dayFirst && monthFirst) return misunderstood('either --day-first or --month-first');
    const dateOrder = dayFirst ? 'day-first' : monthFirst ? 'month-first' : null;
    return { kind: 'check', files: positionals, isJson: json, dateOrder };
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error));
  }
}

function misunderstood(message: string): CheckRequest {
  return { kind: 'misunderstood', message };
}
