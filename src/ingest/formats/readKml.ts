import type { Document, Element } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import { geometryOfRecord, isRecordOfEntry } from '../../domain/collection/entryRecord.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { nameUnfetched } from './nameUnfetched.ts';
import { parseXml } from './parseXml.ts';
import { plainTextOf } from './plainTextOf.ts';
import { timeOfMoment, timeOfSpan } from './timeMember.ts';
import { withoutCollection } from './withoutCollection.ts';
import { childrenNamed, elementsNamed, isElement, textOfChild } from './xmlElements.ts';

/** The placemarks of a KML file. Nothing that it links to is fetched; what it links to is named. */
export async function readKml(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const document = await parseXml(bytes, file, findings);
  if (document === null) return [];
  nameUnfetched(document, file, findings);
  const placemarks = Array.from(document.getElementsByTagName('Placemark'));
  if (placemarks.length === 0) findings.problems.push({ file, path: '', message: 'no Placemark was found' });
  collapseSpace(document);
  const features: RawFeature[] = [];
  try {
    for await (const feature of converted(document)) {
      const element = placemarks[features.length];
      // Overlays and links come after the placemarks.
      if (!element) break;
      const path = `Placemark[${features.length}]`;
      nameLostPositions(element, feature.geometry, { file, path, findings });
      features.push(toRaw(feature, element, path));
    }
  } catch (error) {
    const path = `Placemark[${features.length}]`;
    findings.problems.push({ file, path, message: `it and what follows cannot be read: ${String(error)}` });
  }
  return features;
}

/** togeojson's way to trim takes time with the square of a run of spaces. */
function collapseSpace(document: Document): void {
  for (const element of elementsNamed(document, 'coordinates')) {
    const text = element.textContent ?? '';
    if (text.length > 10_000) element.textContent = text.split(/\s+/).join(' ');
  }
}

async function* converted(document: Document) {
  const { kmlGen } = await import('@tmcw/togeojson');
  yield* kmlGen(document);
}

/** By togeojson's names; they are the feature's `time`. */
const times = new Set(['timestamp', 'timespan', 'coordinateProperties']);

function toRaw(feature: Feature<Geometry | null>, element: Element, path: string): RawFeature {
  const { description, ...rest } = feature.properties ?? {};
  const html: unknown = isRecord(description) ? description.value : description;
  const folder = foldersOf(element);
  const data = extendedData(element);
  const time = timeOf(element) ?? timeOfTrack(element);
  // What we took out says all of it there; the placemark's name and description are only for who looks at it.
  const ours = Object.fromEntries(data);
  if (isRecordOfEntry(Object.keys(ours))) {
    const geometry = ours['geometry'] ? geometryOfRecord(ours) : withoutCollection(feature.geometry);
    return { path, id: ours['id'], geometry, properties: ours, time };
  }
  const entries: (readonly [string, unknown])[] = Object.entries(rest).filter(([name]) => !times.has(name));
  if (typeof html === 'string') entries.push(['description', plainTextOf(html)]);
  if (folder !== '') entries.push(['folder', folder]);
  return {
    path,
    id: feature.id ?? null,
    geometry: withoutCollection(feature.geometry),
    properties: Object.fromEntries([...entries, ...data]),
    time,
    columns: data.map(([name]) => name),
  };
}

/** As it is written: togeojson takes `false` for true, and nothing for 0. */
function extendedData(placemark: Element): readonly (readonly [string, string])[] {
  return childrenNamed(placemark, 'ExtendedData').flatMap((data) => [
    ...elementsNamed(data, 'Data').map(
      (one) => [one.getAttribute('name') ?? '', textOfChild(one, 'value') ?? ''] as const,
    ),
    ...elementsNamed(data, 'SimpleData').map(
      (one) => [one.getAttribute('name') ?? '', one.textContent?.trim() ?? ''] as const,
    ),
  ]);
}

function foldersOf(placemark: Element): string {
  const names: string[] = [];
  for (let node = placemark.parentNode; isElement(node); node = node.parentNode)
    if (node.localName === 'Folder') names.unshift(textOfChild(node, 'name') ?? '');
  return names.filter((name) => name !== '').join(' / ');
}

function timeOf(placemark: Element): unknown {
  const [stamp] = childrenNamed(placemark, 'TimeStamp');
  if (stamp) return timeOfMoment(textOfChild(stamp, 'when'));
  const [span] = childrenNamed(placemark, 'TimeSpan');
  return span ? timeOfSpan(textOfChild(span, 'begin'), textOfChild(span, 'end')) : null;
}

/** From the first to the last moment of its tracks. */
function timeOfTrack(placemark: Element): unknown {
  const moments = elementsNamed(placemark, 'Track')
    .flatMap((track) => childrenNamed(track, 'when'))
    .flatMap((when) => when.textContent?.trim() || []);
  return timeOfSpan(moments[0] ?? null, moments.at(-1) ?? null);
}

/** togeojson leaves out positions that are not numbers, and says nothing. */
function nameLostPositions(
  placemark: Element,
  geometry: Geometry | null,
  { file, path, findings }: { file: string; path: string; findings: Findings },
): void {
  const written = elementsNamed(placemark, 'coordinates').map((element) => element.textContent?.trim() ?? '');
  if (written.length === 0) return;
  if (geometry === null) {
    findings.problems.push({ file, path, message: 'no position can be read in its coordinates' });
    return;
  }
  const lost = written.flatMap(positionsIn).filter(isLost).length;
  if (lost > 0)
    findings.repairs.push({
      file,
      path,
      message: `${lost} of its positions are not numbers, and were left out`,
    });
}

/** A space after a comma is common, and forgiven. */
function positionsIn(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.join(',').split(/\s+/);
}

function isLost(position: string): boolean {
  const parts = position.split(',');
  return parts.length < 2 || parts.some((part) => part !== '' && !Number.isFinite(Number(part)));
}
