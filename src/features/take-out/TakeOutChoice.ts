import { takeOutFormats, type TakeOutFormat } from '../../domain/taking/Exporters.ts';

/** Which rows a reader takes out; a collection by its id on this page. */
export type TakeOutChoice =
  | { readonly kind: 'shown' | 'heard' | 'everything' }
  | { readonly kind: 'collection'; readonly id: string };

/** A collection is no dataset: it has neither anchors nor relations. */
export function formatsFor(choice: TakeOutChoice): readonly TakeOutFormat[] {
  if (choice.kind !== 'collection') return takeOutFormats;
  return takeOutFormats.filter((format) => format !== 'claimline' && format !== 'claim-jsonld');
}

interface FileKind {
  /** A proper name: it is no word of any language. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** What a file of the format is called. */
export const fileKinds: Readonly<Record<TakeOutFormat, FileKind>> = {
  csv: { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  geojson: { name: 'GeoJSON', extension: 'geojson', mediaType: 'application/geo+json' },
  kml: { name: 'KML', extension: 'kml', mediaType: 'application/vnd.google-earth.kml+xml' },
  claimline: { name: 'Claimline JSON', extension: 'json', mediaType: 'application/json' },
  'claim-jsonld': { name: 'schema.org JSON-LD', extension: 'jsonld', mediaType: 'application/ld+json' },
};
