import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArchiveLayer } from '../domain/archive/Archive.ts';
import { sides } from '../domain/claim/Side.ts';

export const usage = `npm run pack -- FOLDER [FOLDER …] --out FILE --holder SIDE --claimant NAME [options]

Packs folders of daily GeoJSON snapshots of held ground into one .claimline archive. Each folder becomes a layer.
Files that are called differently and share a day (russia_20250314, ukraine_20250314) need a folder each.
Days are read from file names (20250314, 2025-03-14) or from the features' time.interval, time.date, date, from and to.

  --out FILE          the archive to write
  --title TEXT        title of the archive; the first folder's name by default
  --holder SIDE *     who holds the ground: ${sides.join(', ')}
  --claimant NAME *   who says so
  --label TEXT *      what a reader calls the layer; the folder's name by default
  --source TEXT *     where the snapshots come from; the folder's name by default
  --attribution TEXT *  whom to name; the claimant by default
  --one-layer         takes files of several names for one day as one layer; the first name of a day counts
  --help              this text

Options marked * are given once for all folders, or once for each, in order.
Exits with 0 when the archive is written, though files may have been left out (each is named, with the reason),
with 1 when nothing could be packed or written, with 2 when the command is not understood.
`;

export interface PackOptions {
  readonly out: string;
  readonly title: string;
  readonly isOneLayer: boolean;
  readonly layers: readonly {
    readonly folder: string;
    readonly layer: Omit<ArchiveLayer, 'snapshots'>;
  }[];
}

/** What the command line asks for: help, packing, or nothing that can be understood. */
export type PackRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'pack'; readonly options: PackOptions }
  | { readonly kind: 'misunderstood'; readonly message: string };

const text = { type: 'string' } as const;
const perFolder = { type: 'string', multiple: true, default: [] as string[] } as const;

export function packOptions(args: readonly string[]): PackRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        title: text,
        holder: perFolder,
        claimant: perFolder,
        label: perFolder,
        source: perFolder,
        attribution: perFolder,
        'one-layer': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return misunderstood('no FOLDER given');
    if (!values.out) return misunderstood('no --out FILE given');
    const layers: PackOptions['layers'][number][] = [];
    for (const [index, folder] of positionals.entries()) {
      const name = basename(resolve(folder));
      const given = (list: readonly string[]) => (list.length === 1 ? list[0] : list[index]);
      const holder = sides.find((side) => side === given(values.holder));
      const claimant = given(values.claimant);
      if (!holder) return misunderstood(`--holder for ${folder} must be one of ${sides.join(', ')}`);
      if (!claimant) return misunderstood(`no --claimant for ${folder}`);
      const layer = {
        id: String(index + 1),
        label: given(values.label) ?? name,
        holder,
        claimant,
        source: given(values.source) ?? name,
        attribution: given(values.attribution) ?? claimant,
      };
      layers.push({ folder, layer });
    }
    const title = values.title ?? layers[0]?.layer.source ?? '';
    return { kind: 'pack', options: { out: values.out, title, layers, isOneLayer: values['one-layer'] } };
  } catch (error) {
    return misunderstood(error instanceof Error ? error.message : String(error));
  }
}

function misunderstood(message: string): PackRequest {
  return { kind: 'misunderstood', message };
}
