import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { isSoundFlatGeobuf } from './isSoundFlatGeobuf.ts';
import { plainValue } from './plainValue.ts';

/** EPSG code of WGS 84; 0 is "not said", which the format takes for the same. */
const wgs84 = [0, 4326];

/** The features of a FlatGeobuf file in WGS 84; another coordinate system is refused by its code. */
export async function readFlatGeobuf(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const { deserialize } = await import('flatgeobuf/lib/mjs/geojson.js');
  const refuse = (message: string) => {
    findings.problems.push({ file, path: '', message });
    return [];
  };
  if (!isSoundFlatGeobuf(bytes)) return refuse('is broken or cut short');
  const features: RawFeature[] = [];
  const header = { code: 0, count: 0 };
  try {
    const found = deserialize(bytes, {
      headerMetaFn: ({ crs, featuresCount }) => {
        header.code = crs?.code ?? 0;
        header.count = featuresCount;
      },
    });
    for await (const { geometry, properties } of found) {
      if (!wgs84.includes(header.code)) {
        return refuse(`is in the coordinate system EPSG:${header.code}; only WGS 84 (EPSG:4326) is read`);
      }
      const cells = Object.entries(properties ?? {}).map(([key, value]) => [key, plainValue(value)]);
      features.push({
        path: `features[${features.length}]`,
        id: null,
        geometry,
        properties: Object.fromEntries(cells),
        time: undefined,
      });
    }
  } catch (error) {
    return refuse(`is broken or cut short: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (features.length < header.count) {
    return refuse(`is cut short: it holds ${features.length} of ${header.count} features`);
  }
  return features;
}
