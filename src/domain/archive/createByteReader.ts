/** Reads what a `ByteWriter` wrote. Past the end, or at a number too long, it gives zeros and says so afterwards. */
export interface ByteReader {
  readonly count: () => number;
  /** As many of them. */
  readonly counts: (length: number) => Float64Array;
  readonly signed: () => number;
  /** As many 32-bit numbers, written plane by plane. */
  readonly planes: (length: number) => Int32Array;
  readonly text: () => string;
  /** Bytes not read yet: what is counted in the file cannot be more than these. */
  readonly left: () => number;
  /** Whether anything read so far was not there, or was not well formed. */
  readonly isBroken: () => boolean;
}

/** Five bytes hold 32 bits and more; nothing in an archive needs a longer number. */
const LONGEST = 5;

/** A reader at the start of the bytes. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  let isBroken = false;
  const fail = (): 0 => {
    isBroken = true;
    at = bytes.length;
    return 0;
  };
  const count = (): number => {
    let value = 0;
    let place = 1;
    for (let step = 0; step < LONGEST; step += 1) {
      const byte = bytes[at++];
      if (byte === undefined) return fail();
      value += (byte % 128) * place;
      if (byte < 128) return value;
      place *= 128;
    }
    return fail();
  };
  return {
    count,
    counts: (length) => {
      const numbers = new Float64Array(length);
      for (let index = 0; index < length; index += 1) numbers[index] = count();
      return numbers;
    },
    signed: () => {
      const folded = count();
      return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    },
    planes: (length) => {
      if (length * 4 > bytes.length - at) {
        fail();
        return new Int32Array(0);
      }
      const values = new Int32Array(length);
      for (let shift = 0; shift < 32; shift += 8) {
        for (let index = 0; index < length; index += 1) {
          values[index] = (values[index] ?? 0) | ((bytes[at++] ?? 0) << shift);
        }
      }
      return values.map((folded) => (folded >>> 1) ^ -(folded & 1));
    },
    text: () => {
      const length = count();
      if (length > bytes.length - at) {
        fail();
        return '';
      }
      at += length;
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at - length, at));
      } catch {
        fail();
        return '';
      }
    },
    left: () => bytes.length - at,
    isBroken: () => isBroken,
  };
}
