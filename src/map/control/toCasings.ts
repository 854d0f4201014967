import type { ControlOutlines } from '../../domain/mesh/ControlMesh.ts';
import { hoveredBit, selectedBit } from './toMarkBytes.ts';

/** The segments of outlines that are cased, each with four vertices of its own: start, start, end, end. */
export interface Casings {
  readonly starts: Float32Array;
  readonly ends: Float32Array;
  readonly days: Uint16Array;
  /** The marks of what is cased, one a vertex. */
  readonly marks: Uint32Array;
  readonly triangles: Uint32Array;
}

const casedBits = hoveredBit | selectedBit;

/** Whether marks ask for a casing. */
export function isCased(marks: number): boolean {
  return (marks & casedBits) !== 0;
}

/** What is to be cased, by the marks of each id; `null` for nothing. */
export function toCasings({ positions, days, tags }: ControlOutlines, marks: Uint8Array): Casings | null {
  const markOf = (before: number): number => (marks[(tags[before] ?? 0) >>> 8] ?? 0) & casedBits;
  const isSegment = (before: number): boolean => (days[before * 2] ?? 0) < (days[before * 2 + 1] ?? 0);
  const segments = [...tags.keys()].filter((before) => isCased(markOf(before)) && isSegment(before));
  if (segments.length === 0) return null;
  const eachVertex = <Value>(toValues: (before: number, vertex: number) => Value): readonly Value[] =>
    segments.flatMap((before) => [0, 1, 2, 3].map((vertex) => toValues(before, vertex)));
  const point = (index: number): readonly number[] => [
    positions[index * 2] ?? 0,
    positions[index * 2 + 1] ?? 0,
  ];
  return {
    starts: Float32Array.from(eachVertex((before) => point(before + 1)).flat()),
    ends: Float32Array.from(eachVertex((before) => point(before + 2)).flat()),
    days: Uint16Array.from(eachVertex((before) => [days[before * 2] ?? 0, days[before * 2 + 1] ?? 0]).flat()),
    marks: Uint32Array.from(eachVertex(markOf)),
    triangles: Uint32Array.from(
      segments.flatMap((_, at) => [0, 1, 2, 2, 1, 3].map((vertex) => at * 4 + vertex)),
    ),
  };
}
