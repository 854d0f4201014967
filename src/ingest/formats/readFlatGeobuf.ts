import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { flatGeometry } from './flatGeometry.ts';
import { flatProperties } from './flatProperties.ts';
import { isSoundFlatGeobuf } from './isSoundFlatGeobuf.ts';

/** The features of a FlatGeobuf file in longitude and latitude; other coordinates are refused. */
export async function readFlatGeobuf(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const features: RawFeature[] = [];
  const refuse = (path: string, message: string) => findings.problems.push({ file, path, message });
  if (!isSoundFlatGeobuf(bytes)) {
    refuse('', 'is not FlatGeobuf, is broken, or is cut short');
    return [];
  }
  const budget = { left: Math.min(openingLimits.vertices, bytes.length) };
  let propertyBytes = bytes.length;
  let refusal: string | null = null;
  let said = 0;
  let seen = 0;
  try {
    // Not the package's main file, which needs OpenLayers.
    const { deserialize } = await import('flatgeobuf/lib/mjs/generic.js');
    const all = deserialize(bytes, {
      headerMetaFn: (header) => {
        const reason = refusalOf(header);
        if (reason !== null) {
          refusal = reason;
          throw new Error(reason);
        }
        if (header.crs === null)
          findings.repairs.push({
            file,
            path: '',
            message: 'says no coordinate system: taken for longitude and latitude of WGS 84',
          });
        said = header.featuresCount;
      },
      fromFeature: (id, feature, header) => {
        const path = `features[${id}]`;
        seen += 1;
        try {
          // Features of a hostile file are the same bytes again.
          propertyBytes -= feature.propertiesLength();
          if (propertyBytes < 0) throw new Error('it holds more than can be taken on, or than there can be');
          features.push({
            path,
            id: null,
            geometry: flatGeometry(feature.geometry(), header.geometryType, budget),
            properties: flatProperties(feature.propertiesArray(), header.columns ?? []),
            time: null,
          });
        } catch (error) {
          refuse(path, `cannot be read: ${wordsOf(error)}`);
        }
        return {};
      },
    });
    // They are taken as they come.
    for await (const _ of all);
  } catch (error) {
    refuse('', refusal ?? `cannot be read: ${wordsOf(error)}`);
    return features;
  }
  // Without an index the number may be left unsaid, as 0.
  if (said > 0 && said !== seen)
    refuse('', `is cut short or damaged: it says ${said} features, and holds ${seen}`);
  else if (seen === 0) refuse('', 'no feature was found');
  return features;
}

function refusalOf({ crs, featuresCount, indexNodeSize }: HeaderMeta): string | null {
  // flatgeobuf would look for the end of its index for ever.
  if (indexNodeSize > 0 && featuresCount === 0) return 'is damaged: it has an index of no features';
  if (crs === null || crs.code === 4326 || crs.code_string === 'CRS84') return null;
  if (crs.code === 0 && crs.org === null && crs.code_string === null && crs.wkt === null) return null;
  const name = `${crs.org ?? 'EPSG'}:${crs.code === 0 ? (crs.code_string ?? 'unknown') : crs.code}`;
  return `is in the coordinate system ${name}; only WGS 84 (EPSG:4326) is read`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
