import type { GivenFile } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import type { ByteBudget } from './createByteBudget.ts';
import type { FileDesk } from './FileDesk.ts';
import type { FileReading } from './FileReading.ts';
import { readKmz } from './formats/readKmz.ts';
import { readShapefile } from './formats/readShapefile.ts';
import { readZipDirectory } from './formats/readZipDirectory.ts';
import { unzip } from './formats/unzip.ts';
import { fromFeatures } from './fromFeatures.ts';
import { nothingRead } from './toFileReading.ts';

/**
 * Reads a zip archive: a KMZ or a zipped shapefile as what it is; of any other the files within, which are then read
 * as if they had been given, such as a folder of days or a table that is published zipped.
 */
export async function readZipFile(
  bytes: Uint8Array,
  at: FileDesk,
  budget: ByteBudget,
): Promise<FileReading | readonly GivenFile[]> {
  const { file, findings } = at;
  const refuse = (message: string) => {
    findings.problems.push({ file, path: '', message });
    return nothingRead;
  };
  const directory = readZipDirectory(bytes, openingLimits.zipEntries);
  if (!directory.ok) return refuse(directory.reason);
  const { entries } = directory;
  const has = (extension: RegExp) => entries.some(({ path }) => extension.test(path));
  // A header may lie about it, and is then found out: a file that unfolds to another size is refused.
  const unfolded = entries.reduce((sum, { uncompressed }) => sum + uncompressed, 0);
  const left = budget.left();
  if (unfolded > left) {
    return refuse(`unfolds to more than the ${left.toLocaleString('en')} bytes that are left to take on`);
  }
  const [isShapefile, isKmz] = [has(/\.shp$/i), has(/\.kml$/i)];
  if (isShapefile || isKmz) budget.spend(unfolded);
  if (isShapefile) return fromFeatures(await readShapefile(bytes, file, findings, left), 'shapefile', at);
  if (isKmz) return fromFeatures(await readKmz(bytes, file, findings, left), 'kml', at);
  const files = unzip(bytes, file, { bytes: left, entries: openingLimits.zipEntries }, findings);
  if (files === null) return nothingRead;
  if (files.length === 0) return findings.problems.length > 0 ? nothingRead : refuse('holds no files');
  return files.map((one) => ({
    path: `${file}/${one.path}`,
    content: new Blob([new Uint8Array(one.bytes)]),
  }));
}
