import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { readKml } from './readKml.ts';
import { unzip } from './unzip.ts';

/** The placemarks of the first KML file of a KMZ archive, which may unfold to so many bytes. */
export async function readKmz(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
  mostBytes: number = openingLimits.bytes,
): Promise<readonly RawFeature[]> {
  const limits = { bytes: mostBytes, entries: openingLimits.zipEntries };
  const files = unzip(bytes, file, limits, findings);
  if (files === null) return [];
  const [first, ...others] = files.filter(({ path }) => /\.kml$/i.test(path));
  if (!first) {
    findings.problems.push({ file, path: '', message: 'there is no .kml file in it' });
    return [];
  }
  for (const { path } of others)
    findings.problems.push({ file, path, message: `was not read: only the first, ${first.path}, is` });
  return readKml(first.bytes, `${file}/${first.path}`, findings);
}
