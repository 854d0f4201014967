import type { Answers, GivenFile } from '../domain/opening/Reading.ts';
import { bytesOf } from './bytesOf.ts';
import type { ByteBudget } from './createByteBudget.ts';
import type { FileDesk } from './FileDesk.ts';
import type { FileReading } from './FileReading.ts';
import type { Findings } from './Findings.ts';
import { fromFeatures } from './fromFeatures.ts';
import { readArchiveFile } from './readArchiveFile.ts';
import { readJsonFile } from './readJsonFile.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { sniff } from './sniff.ts';
import { nothingRead, toFileReading } from './toFileReading.ts';

/** What one file came to, unless it is left to be read with others: as a day of ground, or as the files within it. */
export type OneReading =
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'ground' }
  | { readonly kind: 'unpacked'; readonly files: readonly GivenFile[] };

/** Reads one file by what it holds. One that came out of another is not unpacked again: some hold themselves. */
export async function readOneFile(
  given: GivenFile & { readonly isUnpacked?: boolean },
  answers: Answers,
  desk: ReadingDesk,
): Promise<OneReading> {
  const buffer = await bytesOf(given, desk);
  if (buffer === null) return { kind: 'read', reading: nothingRead };
  const findings: Findings = { problems: [], repairs: [] };
  const at: FileDesk = { file: given.path, answers, findings, vertices: desk.vertices };
  const budget = given.isUnpacked ? null : desk.budget;
  const result = await readBytes(new Uint8Array(buffer), at, budget).catch((error: unknown): FileReading => {
    // A library met what nobody thought of: this file is refused, the others are not.
    const message = `cannot be read, and nobody foresaw why: ${error instanceof Error ? error.message : String(error)}`;
    findings.problems.push({ file: given.path, path: '', message });
    return nothingRead;
  });
  desk.findings.add(findings);
  if (result === 'ground') return { kind: 'ground' };
  return 'asks' in result ? { kind: 'read', reading: result } : { kind: 'unpacked', files: result };
}

async function readBytes(
  bytes: Uint8Array,
  at: FileDesk,
  budget: ByteBudget | null,
): Promise<FileReading | 'ground' | readonly GivenFile[]> {
  const { file, answers, findings } = at;
  const refuse = (message: string) => {
    findings.problems.push({ file, path: '', message });
    return nothingRead;
  };
  // What only some formats need is loaded for them alone.
  const kind = sniff(bytes, file);
  switch (kind) {
    case 'archive':
      return readArchiveFile(bytes, file, at);
    case 'json':
      return readJsonFile(bytes, at);
    case 'table': {
      const { readTable } = await import('./formats/readTable.ts');
      return toFileReading(readTable(bytes, file, answers, findings), at);
    }
    case 'kml': {
      const { readKml } = await import('./formats/readKml.ts');
      return fromFeatures(await readKml(bytes, file, findings), 'kml', at);
    }
    case 'gpx': {
      const { readGpx } = await import('./formats/readGpx.ts');
      return fromFeatures(await readGpx(bytes, file, findings), 'gpx', at);
    }
    case 'zip': {
      if (budget === null) return refuse('is an archive within an archive, which is not unpacked');
      const { readZipFile } = await import('./readZipFile.ts');
      return readZipFile(bytes, at, budget);
    }
    case 'xml':
      return refuse('is XML, but neither KML nor GPX');
    case 'empty':
      return refuse('is empty');
    case 'geoparquet': {
      const { readGeoParquet } = await import('./formats/readGeoParquet.ts');
      return fromFeatures(await readGeoParquet(bytes, file, findings), 'geoparquet', at);
    }
    case 'flatgeobuf': {
      const { readFlatGeobuf } = await import('./formats/readFlatGeobuf.ts');
      return fromFeatures(await readFlatGeobuf(bytes, file, findings), 'flatgeobuf', at);
    }
    case 'unknown':
      return refuse(
        'is of no kind that can be opened: JSON, GeoJSON, TopoJSON, CSV, KML, KMZ, GPX, zipped shapefile, FlatGeobuf, GeoParquet or .claimline',
      );
    default:
      return kind satisfies never;
  }
}
