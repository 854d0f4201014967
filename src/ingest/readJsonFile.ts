import { readRecords } from './entries/readRecords.ts';
import type { FileDesk } from './FileDesk.ts';
import type { FileReading } from './FileReading.ts';
import { decodeUtf8, notUtf8 } from './formats/decodeUtf8.ts';
import { parseJson } from './formats/parseJson.ts';
import { isGeoJson, readGeoJson } from './formats/readGeoJson.ts';
import { isGeoJsonLines, readGeoJsonLines } from './formats/readGeoJsonLines.ts';
import { readRecordList } from './formats/readRecordList.ts';
import { readTopoJson } from './formats/readTopoJson.ts';
import { type ListedRecords, recordsIn } from './formats/recordsIn.ts';
import { fromFeatures } from './fromFeatures.ts';
import { isGroundByDates, isGroundByName } from './isGround.ts';
import { isRecord } from './isRecord.ts';
import { namesIn } from './namesIn.ts';
import { nothingRead, toFileReading } from './toFileReading.ts';

/** Reads whatever is written as JSON; `ground` is left to be read with the other days. */
export async function readJsonFile(bytes: Uint8Array, reading: FileDesk): Promise<FileReading | 'ground'> {
  const { file, answers, findings } = reading;
  const refuse = (path: string, message: string) => {
    findings.problems.push({ file, path, message });
    return nothingRead;
  };
  const text = decodeUtf8(bytes);
  if (text === null) return refuse('', notUtf8);
  if (isGeoJsonLines(text)) return fromLines(text, reading);
  if (isGroundByName(text, file) && answers.polygonsAs !== 'entries') return 'ground';
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.path, parsed.message);
  const { value } = parsed;
  if (isRecord(value) && value['format'] === 'claimline') return fromDataset(value, reading);
  if (isRecord(value) && value['type'] === 'Topology') {
    return fromFeatures(readTopoJson(value, file, findings), 'topojson', reading, value);
  }
  if (isGeoJson(value)) {
    const isGround = isGroundByDates(value) || isGroundByName(text, file);
    if (isGround && answers.polygonsAs !== 'entries') return 'ground';
    const entries = fromFeatures(readGeoJson(value, file, findings), 'geojson', reading, value);
    if (!isGround) return entries;
    return { ...entries, asks: [{ kind: 'polygons', isNeeded: false, taken: 'entries' }, ...entries.asks] };
  }
  const published = readRecordList(value, file, answers, findings);
  if (published !== null) return toFileReading(published, reading);
  const records = recordsIn(value);
  if (records === null) {
    return refuse('', 'is JSON, but neither GeoJSON, TopoJSON, a Claimline dataset nor a list of records');
  }
  return fromRecords(records, reading);
}

/** Lines may hold records that are no GeoJSON, as services log them. */
function fromLines(text: string, reading: FileDesk): FileReading {
  const features = readGeoJsonLines(text, reading.file, reading.findings);
  const isGeo = features.length === 0 || features.some(({ geometry }) => geometry !== undefined);
  if (isGeo) return fromFeatures(features, 'geojson-lines', reading);
  const before = reading.findings.problems.length;
  const records = features.map(({ path, properties }) => ({ path, cells: properties }));
  const read = fromRecords({ records, names: namesIn(records.map(({ cells }) => cells)) }, reading);
  return { ...read, discarded: read.discarded + before };
}

function fromRecords({ records, names }: ListedRecords, reading: FileDesk): FileReading {
  return toFileReading(readRecords(records, names, reading), reading);
}

async function fromDataset(value: unknown, { file, findings }: FileDesk): Promise<FileReading> {
  const { parseDataset } = await import('./parseDataset.ts');
  const parsed = parseDataset(value, file);
  if (!parsed.ok) {
    findings.problems.push(...parsed.problems);
    return nothingRead;
  }
  const { dataset } = parsed;
  const opened = [{ kind: 'dataset', name: dataset.title, dataset }] as const;
  return { opened, asks: [], accepted: dataset.claims.length, discarded: 0 };
}
