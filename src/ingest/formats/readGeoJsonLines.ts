import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { parseJson } from './parseJson.ts';
import { isGeoJson, readGeoJson } from './readGeoJson.ts';

/** Before each text of a sequence (RFC 8142); texts may then have lines of their own. */
const SEPARATOR = '\u{1e}';

/**
 * Whether a text is a sequence, or lines that are JSON each: where the first line is an object by itself and something
 * follows it, no single JSON can be meant.
 */
export function isGeoJsonLines(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith(SEPARATOR)) return true;
  const end = start.indexOf('\n');
  const first = end === -1 ? '' : start.slice(0, end).trimEnd();
  return first.startsWith('{') && first.endsWith('}') && /\S/.test(start.slice(end)) && parseJson(first).ok;
}

/** The features of every line or text; a line that cannot be read is left out by name. */
export function readGeoJsonLines(text: string, file: string, findings: Findings): readonly RawFeature[] {
  return textsIn(text).flatMap(({ line, json }) => {
    const path = `line ${line}`;
    const refuse = (at: string, message: string) => {
      findings.problems.push({ file, path: at, message });
      return [];
    };
    const parsed = parseJson(json, line);
    if (!parsed.ok) return refuse(parsed.path || path, parsed.message);
    const { value } = parsed;
    if (!isRecord(value)) return refuse(path, 'must be a feature, a collection or a geometry');
    if (!isGeoJson(value))
      return [{ path, id: null, geometry: undefined, properties: value, time: undefined }];
    const features = readGeoJson(value, file, findings, `${path}: `);
    return value['type'] === 'FeatureCollection' ? features : features.map((one) => ({ ...one, path }));
  });
}

interface TextAt {
  readonly line: number;
  readonly json: string;
}

function textsIn(text: string): readonly TextAt[] {
  const body = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const separator = body.trimStart().startsWith(SEPARATOR) ? SEPARATOR : '\n';
  const texts: TextAt[] = [];
  let line = 1;
  for (const json of body.split(separator)) {
    if (json.trim() !== '') texts.push({ line, json });
    line += separator === '\n' ? 1 : json.split('\n').length - 1;
  }
  return texts;
}
