import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import { isDay } from '../day/isDay.ts';
import type { Archive, Arcs, Face } from './Archive.ts';
import { MOST } from './archiveFormat.ts';
import type { ByteReader } from './createByteReader.ts';
import { measureFaces } from './measureFaces.ts';
import { type Read, refused } from './Read.ts';

type Frame = Pick<Archive, 'layers' | 'first' | 'last'>;

/** Reads the faces and holds each to its layer, to the archive's days and to rings that close. */
export function readFaces(reader: ByteReader, frame: Frame, arcs: Arcs): Read<readonly Face[]> {
  const count = reader.count();
  if (count > Math.min(reader.left(), MOST.parts)) return refused('faces', 'are too many');
  const spans = readSpans(reader, frame, count);
  if (!spans.ok) return spans;
  const ringCounts = reader.counts(count);
  const ringTotal = sumOf(ringCounts);
  if (ringTotal > Math.min(reader.left(), MOST.parts)) return refused('faces', 'have too many rings');
  const refCounts = reader.counts(ringTotal);
  if (sumOf(refCounts) > reader.left()) return refused('faces', 'have too many arcs');

  const readRing = createRingReader(reader, arcs);
  const measure = measureFaces(arcs);
  const faces: Face[] = [];
  let ringAt = 0;
  for (const [index, span] of spans.value.entries()) {
    const rings: Int32Array[] = [];
    for (let ring = 0; ring < (ringCounts[index] ?? 0); ring += 1) {
      const path = `faces[${index}].rings[${ring}]`;
      const read = readRing(refCounts[ringAt++] ?? 0, path);
      if (!read.ok) return read;
      rings.push(read.value);
    }
    if (rings.length === 0) return refused(`faces[${index}].rings`, 'must have an outline');
    faces.push({ ...span, rings, ...measure(rings) });
  }
  return { ok: true, value: faces };
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

type Span = Pick<Face, 'layer' | 'from' | 'to'>;

function readSpans(reader: ByteReader, { layers, first, last }: Frame, count: number): Read<readonly Span[]> {
  const begun: { readonly layer: number; readonly from: Day }[] = [];
  let [layer, from] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    layer += reader.count();
    from += reader.signed();
    if (layer >= layers.length) return refused(`faces[${index}].layer`, 'is none of the layers');
    if (!isDay(from) || from < first || from > last) {
      return refused(`faces[${index}].from`, 'lies outside the archive');
    }
    begun.push({ layer, from });
  }
  const spans: Span[] = [];
  for (const [index, face] of begun.entries()) {
    const days = reader.count();
    if (days < 1 || face.from + days > last + 1) {
      return refused(`faces[${index}].to`, 'must lie after its first day and within the archive');
    }
    spans.push({ ...face, to: addDays(face.from, days) });
  }
  return { ok: true, value: spans };
}

/** Reads ring after ring: 0 is the arc not used so far that comes next, others count back from it. */
function createRingReader(reader: ByteReader, { points, starts }: Arcs) {
  let next = 0;
  let ringPoints = 0;
  const readRef = (): number => {
    const code = reader.count();
    if (code === 0) return next++;
    const arc = next - Math.ceil(code / 2);
    // Before the first arc lies none; as a reference, −1 would be the first one backwards.
    if (arc < 0) return starts.length;
    return code % 2 === 0 ? ~arc : arc;
  };
  return (length: number, path: string): Read<Int32Array> => {
    const refs = new Int32Array(length);
    let [ringStart, at] = [-1, -1];
    for (let index = 0; index < length; index += 1) {
      const ref = readRef();
      const arc = ref < 0 ? ~ref : ref;
      if (reader.isBroken() || arc >= starts.length - 1) return refused(path, 'has an unknown arc');
      const head = starts[arc] ?? 0;
      const tail = (starts[arc + 1] ?? 0) - 1;
      const from = ref < 0 ? tail : head;
      if (index > 0 && !isSamePoint(points, at, from)) return refused(path, 'has arcs that do not meet');
      if (index === 0) ringStart = from;
      at = ref < 0 ? head : tail;
      ringPoints += tail - head;
      // Checked here and not after: few bytes can ask for long arcs many times over.
      if (ringPoints > MOST.ringPoints) return refused(path, 'brings the faces over the most points allowed');
      refs[index] = ref;
    }
    if (length === 0 || !isSamePoint(points, at, ringStart)) return refused(path, 'does not close');
    return { ok: true, value: refs };
  };
}

function isSamePoint(points: Int32Array, a: number, b: number): boolean {
  return points[a * 2] === points[b * 2] && points[a * 2 + 1] === points[b * 2 + 1];
}
