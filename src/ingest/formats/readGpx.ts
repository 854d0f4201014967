import type { Element } from '@xmldom/xmldom';
import type { Position } from 'geojson';
import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { parseXml } from './parseXml.ts';
import { timeOfMoment, timeOfSpan } from './timeMember.ts';
import { childrenNamed, elementsNamed, isElement, textOfChild } from './xmlElements.ts';

/** The waypoints, routes and tracks of a GPX file, with their times. */
export async function readGpx(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const document = await parseXml(bytes, file, findings);
  if (document === null) return [];
  const refuse = (path: string, message: string) => findings.problems.push({ file, path, message });
  const features = [
    ...elementsNamed(document, 'wpt').map((element, index) => toWaypoint(element, `wpt[${index}]`, refuse)),
    ...elementsNamed(document, 'rte').map((element, index) =>
      toLine(element, [element], 'rtept', `rte[${index}]`, refuse),
    ),
    ...elementsNamed(document, 'trk').map((element, index) =>
      toLine(element, childrenNamed(element, 'trkseg'), 'trkpt', `trk[${index}]`, refuse),
    ),
  ];
  if (features.length === 0) refuse('', 'no waypoint, route or track was found');
  return features;
}

type Refuse = (path: string, message: string) => void;

function toWaypoint(element: Element, path: string, refuse: Refuse): RawFeature {
  const coordinates = positionOf(element);
  if (coordinates === null) refuse(path, 'its lat and lon are not numbers');
  return {
    path,
    id: null,
    geometry: coordinates && { type: 'Point', coordinates },
    properties: propertiesOf(element),
    time: timeOfMoment(textOfChild(element, 'time')),
  };
}

function toLine(
  element: Element,
  segments: readonly Element[],
  pointName: 'rtept' | 'trkpt',
  path: string,
  refuse: Refuse,
): RawFeature {
  const lines: Position[][] = [];
  const times: string[] = [];
  segments.forEach((segment, index) => {
    const points = childrenNamed(segment, pointName);
    const positions = points.map(positionOf);
    const line = positions.filter((position) => position !== null);
    const at = segment === element ? path : `${path}.trkseg[${index}]`;
    const lost = positions.length - line.length;
    if (lost > 0) refuse(at, `${lost} of its points have no lat and lon that are numbers, and were left out`);
    if (line.length > 1) lines.push(line);
    else refuse(at, 'has fewer than two points');
    times.push(...points.flatMap((point) => textOfChild(point, 'time') ?? []));
  });
  const [first] = lines;
  return {
    path,
    id: null,
    geometry: !first
      ? null
      : lines.length > 1
        ? { type: 'MultiLineString', coordinates: lines }
        : { type: 'LineString', coordinates: first },
    properties: propertiesOf(element),
    time: timeOfSpan(times[0] ?? null, times.at(-1) ?? null),
  };
}

function positionOf(point: Element): Position | null {
  const [longitude, latitude, height] = [
    numberOf(point.getAttribute('lon')),
    numberOf(point.getAttribute('lat')),
    numberOf(textOfChild(point, 'ele')),
  ];
  if (longitude === null || latitude === null) return null;
  return height === null ? [longitude, latitude] : [longitude, latitude, height];
}

function numberOf(text: string | null): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Its simple members by their names, those of makers of devices included; of a link the address. */
function propertiesOf(element: Element): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [element, ...childrenNamed(element, 'extensions')]
      .flatMap((one) => Array.from(one.childNodes))
      .filter(isElement)
      .filter(({ localName }) => !/^(?:time|ele|trkseg|rtept|extensions)$/.test(localName ?? ''))
      .map((child) => [
        child.localName ?? '',
        child.localName === 'link' ? child.getAttribute('href') : (child.textContent?.trim() ?? ''),
      ]),
  );
}
