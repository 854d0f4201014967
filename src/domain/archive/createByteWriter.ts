/** Collects bytes; whole numbers take as many as they need. */
export interface ByteWriter {
  /** A whole number from 0 up, seven bits to a byte, the lowest first (LEB128). */
  readonly count: (value: number) => void;
  /** A whole number of either sign, folded so that small ones stay small: 0, −1, 1, −2, 2 … */
  readonly signed: (value: number) => void;
  /** 32-bit numbers, folded: the lowest bytes of all of them, then the next, up to the highest. */
  readonly planes: (values: readonly number[]) => void;
  /** UTF-8, after its length in bytes. */
  readonly text: (value: string) => void;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** An empty writer that grows as it is written to. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(4096);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const count = (value: number) => {
    reserve(8);
    // Not shifts: they cut numbers to 32 bits.
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) buffer[length++] = (rest % 128) + 128;
    buffer[length++] = rest;
  };
  return {
    count,
    signed: (value) => count(value < 0 ? -2 * value - 1 : 2 * value),
    planes: (values) => {
      reserve(values.length * 4);
      for (let shift = 0; shift < 32; shift += 8) {
        for (const value of values) buffer[length++] = ((value << 1) ^ (value >> 31)) >>> shift;
      }
    },
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      count(encoded.length);
      reserve(encoded.length);
      buffer.set(encoded, length);
      length += encoded.length;
    },
    bytes: () => buffer.slice(0, length),
  };
}
