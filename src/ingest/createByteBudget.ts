/** Reads files until together they pass what is allowed. */
export interface ByteBudget {
  /** The bytes of the next file, or `null` when they are too many; rejects when the browser cannot read it. */
  readonly read: (content: Blob) => Promise<ArrayBuffer | null>;
  /** As many bytes may still be taken on. */
  readonly left: () => number;
  /** Counts what came out of a file that was packed. */
  readonly spend: (bytes: number) => void;
  readonly isSpent: () => boolean;
}

/**
 * A budget of so many bytes. It counts what was read, not what a file says of its size, and never reads much more. A
 * file that is read again counts once: it is looked at to know what it is, and read when its turn comes.
 */
export function createByteBudget(most: number): ByteBudget {
  let left = most;
  const counted = new WeakMap<Blob, number>();
  return {
    read: async (content) => {
      if (left < 0) return null;
      const before = counted.get(content) ?? 0;
      const bytes = await content.slice(0, before + left + 1).arrayBuffer();
      counted.set(content, Math.max(before, bytes.byteLength));
      left -= Math.max(0, bytes.byteLength - before);
      return left < 0 ? null : bytes;
    },
    left: () => Math.max(0, left),
    spend: (bytes) => {
      left -= bytes;
    },
    isSpent: () => left < 0,
  };
}
