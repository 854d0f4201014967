import type { Dataset } from '../domain/dataset/Dataset.ts';
import type { Exporters } from '../domain/taking/Exporters.ts';
import { memberOfNotes } from './exportNotes.ts';
import { toClaimJsonLd } from './toClaimJsonLd.ts';
import { toCsv } from './toCsv.ts';
import { toDatasetDocument } from './toDatasetDocument.ts';
import { toGeoJson } from './toGeoJson.ts';
import { toKml } from './toKml.ts';

/** The text of the file in the format asked for. A table has no areas, as it has no shapes to read. */
export const writeTakenOut: Exporters['writeTakenOut'] = async (taken, format) => {
  const { entries, areas, notes } = taken;
  switch (format) {
    case 'csv':
      return toCsv(entries, notes);
    case 'geojson':
      return toJson(toGeoJson([...entries, ...areas], notes));
    case 'kml':
      return toKml([...entries, ...areas], notes);
    case 'claimline':
      return toJson({ ...toDatasetDocument(datasetOf(taken)), export: memberOfNotes(notes) });
    case 'claim-jsonld':
      return toJson(toClaimJsonLd(datasetOf(taken), notes));
    default:
      return format satisfies never;
  }
};

function datasetOf({ dataset }: { readonly dataset: Dataset | null }): Dataset {
  if (!dataset) throw new Error('a collection cannot be written as a dataset');
  return dataset;
}

function toJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
