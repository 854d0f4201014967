import type { Answers, GivenFile } from '../domain/opening/Reading.ts';
import { bytesOf } from './bytesOf.ts';
import type { VertexBudget } from './createVertexBudget.ts';
import { readTable } from './formats/readTable.ts';
import type { FileReading } from './FileReading.ts';
import type { Findings } from './Findings.ts';
import { readArchiveFile } from './readArchiveFile.ts';
import { readJsonFile } from './readJsonFile.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { sniff } from './sniff.ts';
import { nothingRead, toFileReading } from './toFileReading.ts';

/** Reads one file by what it holds; `ground` is left to be read with the other days. */
export async function readOneFile(
  given: GivenFile,
  answers: Answers,
  desk: ReadingDesk,
): Promise<FileReading | 'ground'> {
  const buffer = await bytesOf(given, desk);
  if (buffer === null) return nothingRead;
  const findings: Findings = { problems: [], repairs: [] };
  const at = { file: given.path, answers, findings, vertices: desk.vertices };
  const reading = await readBytes(new Uint8Array(buffer), at).catch((error: unknown) => {
    // A library met what nobody thought of: this file is refused, the others are not.
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    findings.problems.push({ file: given.path, path: '', message });
    return nothingRead;
  });
  desk.findings.add(findings);
  return reading;
}

interface ByteReading {
  readonly file: string;
  readonly answers: Answers;
  readonly findings: Findings;
  readonly vertices: VertexBudget;
}

async function readBytes(bytes: Uint8Array, reading: ByteReading): Promise<FileReading | 'ground'> {
  const { file, answers, findings, vertices } = reading;
  const refuse = (message: string) => {
    findings.problems.push({ file, path: '', message });
    return nothingRead;
  };
  const kind = sniff(bytes, file);
  switch (kind) {
    case 'archive':
      return readArchiveFile(bytes, file, { findings, vertices });
    case 'json':
      return readJsonFile(bytes, { file, answers, findings, vertices });
    case 'table':
      return toFileReading(readTable(bytes, file, answers, findings), { file, findings, vertices });
    case 'zip':
    case 'geoparquet':
    case 'flatgeobuf':
    case 'kml':
    case 'gpx':
      return refuse(unknownKind);
    case 'xml':
      return refuse('is XML, but neither KML nor GPX');
    case 'empty':
      return refuse('is empty');
    case 'unknown':
      return refuse(unknownKind);
    default:
      return kind satisfies never;
  }
}

const unknownKind =
  'is of no kind that can be opened: JSON, GeoJSON, TopoJSON, CSV, KML, KMZ, GPX, zipped shapefile, FlatGeobuf, GeoParquet or .claimline';
