import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAGIC, PREFIX_BYTES, VERSION } from '../../../../src/domain/archive/archiveFormat.ts';
import { crc32 } from '../../../../src/domain/archive/crc32.ts';
import { type ByteWriter, createByteWriter } from '../../../../src/domain/archive/createByteWriter.ts';
import { encodeArchive } from '../../../../src/domain/archive/encodeArchive.ts';
import { parseArchive } from '../../../../src/domain/archive/parseArchive.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive, layerA, packSnapshots } from '../../../fixtures/buildArchive.ts';
import { generateSnapshots } from '../../../fixtures/generateSnapshots.ts';

const archive = buildArchive(
  {
    '2025-03-10': [[boxAround(35, 51, 35.2, 51.1)]],
    '2025-03-12': [[boxAround(35, 51, 35.1, 51.1)]],
    '2025-03-14': [[boxAround(35, 51, 35.15, 51.2), boxAround(35.05, 51.05, 35.1, 51.1)]],
  },
  { '2025-03-11': [[boxAround(35.2, 51, 35.4, 51.1)]], '2025-03-13': [] },
);
const file = encodeArchive(archive);

/** A file around a body, with everything before it as it should be. */
function wrap(body: Uint8Array, length = body.length): Uint8Array {
  const deflated = deflateSync(body);
  const bytes = new Uint8Array(PREFIX_BYTES + deflated.length);
  bytes.set([...MAGIC, VERSION]);
  const numbers = new DataView(bytes.buffer, MAGIC.length + 1);
  numbers.setUint32(0, crc32(deflated), true);
  numbers.setUint32(4, length, true);
  bytes.set(deflated, PREFIX_BYTES);
  return bytes;
}

const header = JSON.stringify({ title: 'A title', layers: [layerA] });

/** A body that is sound up to its arcs, and goes on as the test says. */
function bodyWith(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = createByteWriter();
  writer.text(header);
  writer.count(1);
  writer.signed(20_000);
  write(writer);
  return writer.bytes();
}

/** One arc: a triangle that closes. */
function writeTriangle(writer: ByteWriter): void {
  for (const count of [1, 2, 0, 3]) writer.count(count);
  writer.planes([35_000_000, 1_000_000, 0]);
  writer.planes([510_000_000, 0, 1_000_000]);
}

/** Where and why the bytes are refused. */
const refusal = (bytes: Uint8Array) => {
  const parsed = parseArchive(bytes, 'war.claimline');
  if (parsed.ok) return 'taken';
  expect(parsed.problems.map((problem) => problem.file)).toEqual(['war.claimline']);
  return parsed.problems.map(({ path, message }) => `${path}: ${message}`).join();
};

describe(parseArchive, () => {
  it('reads back what was written, several layers, holes, gaps and all', () => {
    expect(parseArchive(file, 'war.claimline')).toEqual({ ok: true, archive });
  });

  it('loses nothing on the grid, whatever the war', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 25 }), (seed, days) => {
        const packed = packSnapshots(generateSnapshots({ seed, days, corners: 40 }));
        expect(parseArchive(encodeArchive(packed), 'a')).toEqual({ ok: true, archive: packed });
      }),
      { numRuns: 6 },
    );
  }, 20_000);

  it('reads bytes that lie within a larger buffer', () => {
    const buffer = new Uint8Array(file.length + 9);
    buffer.set(file, 5);
    expect(parseArchive(buffer.subarray(5, 5 + file.length), 'a')).toEqual({ ok: true, archive });
  });

  it('says what is wrong with a file that is none, or a later one, or damaged', () => {
    expect(refusal(new Uint8Array())).toBe(': is not a Claimline archive');
    expect(refusal(new TextEncoder().encode('{"type":"FeatureCollection"}'))).toBe(
      ': is not a Claimline archive',
    );
    expect(refusal(file.with(MAGIC.length, 2))).toBe('version: is 2; this page reads version 1');
    expect(refusal(file.with(file.length - 1, (file.at(-1) ?? 0) ^ 1))).toMatch(/^checksum: does not match/);
    expect(refusal(file.subarray(0, -1))).toMatch(/^checksum: does not match/);
  });

  it('refuses any file cut short', () => {
    for (let length = 0; length < file.length; length += 3) {
      expect(parseArchive(file.subarray(0, length), 'a').ok).toBe(false);
    }
  });

  it('never throws, whatever the bytes and even if the checksum is made to match', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    const inflated = bodyWith((writer) => {
      writeTriangle(writer);
      for (const count of [1, 0, 0, 1, 1, 1, 0]) writer.count(count);
    });
    fc.assert(
      fc.property(edits, fc.uint8Array({ maxLength: 200 }), (changes, noise) => {
        for (const original of [file, inflated]) {
          const bytes = original.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect(parseArchive(bytes, 'a').ok).toBeTypeOf('boolean');
          expect(parseArchive(wrap(bytes), 'a').ok).toBeTypeOf('boolean');
        }
        expect(parseArchive(wrap(noise), 'a').ok).toBe(false);
        expect(parseArchive(wrap(bodyWith((writer) => noise.forEach(writer.count))), 'a').ok).toBeTypeOf(
          'boolean',
        );
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('inflates no further than the file says, and takes no file that says too much', () => {
    const zeros = new Uint8Array(5_000_000);
    expect(refusal(wrap(zeros, 1000))).toBe(': cannot be inflated');
    expect(refusal(wrap(zeros.subarray(0, 10), 2 ** 31))).toMatch(/^: is larger than/);
  });

  it.each([
    ['no text', [5], 'header: is not text'],
    ['no JSON', '{', 'header.title: must be text'],
    ['no layers', JSON.stringify({ title: '' }), 'header.layers: must be a list of 1 to 64 layers'],
    [
      'a holder nobody knows',
      JSON.stringify({ title: '', layers: [{ ...layerA, holder: 'x' }] }),
      'header.layers[0].holder: must be one of russia, ukraine, us, other',
    ],
    ['no days', header, 'header.layers[0].snapshots: must be days in order, at least one'],
  ])('refuses a header with %s', (_, content, message) => {
    const writer = createByteWriter();
    if (typeof content === 'string') writer.text(content);
    else content.forEach(writer.count);
    expect(refusal(wrap(writer.bytes()))).toBe(message);
  });

  it.each<[string, (writer: ByteWriter) => void, string]>([
    ['more arcs than bytes', (writer) => writer.count(2 ** 31), 'arcs: are too many'],
    [
      'an arc through a point that was not',
      (writer) => {
        for (const count of [1, 0, 0, 9]) writer.count(count);
      },
      'arcs[0]: runs through an unknown point',
    ],
    [
      'an arc with more points than bytes',
      (writer) => {
        for (const count of [1, 1_900_000, 0, 0]) writer.count(count);
      },
      'arcs: end too soon',
    ],
    [
      'more faces than bytes',
      (writer) => {
        writeTriangle(writer);
        writer.count(2 ** 31);
      },
      'faces: are too many',
    ],
    [
      'more rings than bytes',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 1, 2 ** 31]) writer.count(count);
      },
      'faces: have too many rings',
    ],
    [
      'a point off the earth',
      (writer) => {
        for (const count of [1, 0, 0, 0]) writer.count(count);
        writer.planes([0, 0]);
        writer.planes([910_000_000, 0]);
      },
      'arcs: lie off the earth',
    ],
    [
      'a face of no layer',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 3, 40_000, 0, 0, 0]) writer.count(count);
      },
      'faces[0].layer: is none of the layers',
    ],
    [
      'a face outside its days',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 2, 1, 1, 0]) writer.count(count);
      },
      'faces[0].to: must lie after its first day and within the archive',
    ],
    [
      'a face that uses an arc that is not',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 1, 1, 1, 1]) writer.count(count);
      },
      'faces[0].rings[0]: has an unknown arc',
    ],
    [
      'a ring that does not close',
      (writer) => {
        for (const count of [1, 0, 0, 0]) writer.count(count);
        writer.planes([350_000_000, 1_000_000]);
        writer.planes([510_000_000, 0]);
        for (const count of [1, 0, 40_000, 1, 1, 1, 0]) writer.count(count);
      },
      'faces[0].rings[0]: does not close',
    ],
    [
      'a ring that jumps',
      (writer) => {
        for (const count of [2, 2, 2, 0, 0, 3, 3]) writer.count(count);
        writer.planes([350_000_000, 1_000_000, 0, 5_000_000, 1_000_000, 0]);
        writer.planes([510_000_000, 0, 1_000_000, 0, 0, 1_000_000]);
        for (const count of [1, 0, 40_000, 1, 1, 2, 0, 0]) writer.count(count);
      },
      'faces[0].rings[0]: has arcs that do not meet',
    ],
    [
      'a face without an outline',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 1, 0]) writer.count(count);
      },
      'faces[0].rings: must have an outline',
    ],
    [
      'something after its end',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 1, 1, 1, 0, 7]) writer.count(count);
      },
      ': does not end where its faces do',
    ],
    [
      'nothing wrong',
      (writer) => {
        writeTriangle(writer);
        for (const count of [1, 0, 40_000, 1, 1, 1, 0]) writer.count(count);
      },
      'taken',
    ],
  ])('refuses a body with %s', (_, write, message) => {
    expect(refusal(wrap(bodyWith(write)))).toBe(message);
  });

  it('refuses few bytes that ask for one long arc many times over', () => {
    const bytes = bodyWith((writer) => {
      for (const count of [1, 100_000, 0, 100_001]) writer.count(count);
      writer.planes(Array.from({ length: 100_001 }, () => 1));
      writer.planes(Array.from({ length: 100_001 }, () => 1));
      for (const count of [1, 0, 40_000, 1, 1, 5000, 0]) writer.count(count);
      for (let ref = 1; ref < 5000; ref += 1) writer.count(1);
    });
    expect(refusal(wrap(bytes))).toBe('faces[0].rings[0]: brings the faces over the most points allowed');
  });
});

describe(encodeArchive, () => {
  it('writes the same bytes for the same snapshots', () => {
    const pack = () => encodeArchive(packSnapshots(generateSnapshots({ seed: 7, days: 20, corners: 60 })));
    expect(pack()).toEqual(pack());
  });

  it('makes years of snapshots a small part of what they were', () => {
    const snapshots = generateSnapshots({ seed: 1, days: 60, corners: 300 });
    const asJson = snapshots.reduce((sum, { polygons }) => {
      return sum + deflateSync(new TextEncoder().encode(JSON.stringify(polygons))).length;
    }, 0);
    expect(asJson / encodeArchive(packSnapshots(snapshots)).length).toBeGreaterThan(30);
  });
});
