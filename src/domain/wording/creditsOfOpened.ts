import type { Archive } from '../archive/Archive.ts';
import type { Collection } from '../collection/Collection.ts';

/** What the reader has open; an archive is known by a name of its own. */
export interface OpenedFiles {
  readonly archive: { readonly name: string; readonly archive: Archive } | null;
  readonly collections: readonly { readonly collection: Collection }[];
}

/** What is open, each with all who are to be named for it. */
export function creditsOfOpened({ archive, collections }: OpenedFiles): readonly string[] {
  return [
    ...(archive === null ? [] : [creditOfArchive(archive)]),
    ...collections.map(({ collection }) =>
      [collection.name, collection.attribution].filter((words) => words !== '').join(', '),
    ),
  ];
}

/** Layer by layer, whatever is the same once. */
function creditOfArchive({ name, archive }: NonNullable<OpenedFiles['archive']>): string {
  const credits = archive.layers.map(({ claimant, source, attribution }) =>
    [...new Set([claimant, source, attribution])]
      .filter((words) => words !== '' && words !== name)
      .join(', '),
  );
  return `${name} (${[...new Set(credits)].join('; ')})`;
}
