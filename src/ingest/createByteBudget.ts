/** Reads files until together they pass what is allowed. */
export interface ByteBudget {
  /** The bytes of the next file, or `null` when they are too many; rejects when the browser cannot read it. */
  readonly read: (content: Blob) => Promise<ArrayBuffer | null>;
  readonly isSpent: () => boolean;
}

/** A budget of so many bytes. It counts what was read, not what a file says of its size, and never reads much more. */
export function createByteBudget(most: number): ByteBudget {
  let left = most;
  return {
    read: async (content) => {
      if (left < 0) return null;
      const bytes = await content.slice(0, left + 1).arrayBuffer();
      left -= bytes.byteLength;
      return left < 0 ? null : bytes;
    },
    isSpent: () => left < 0,
  };
}
