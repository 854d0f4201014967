/** First bytes of a `.claimline` archive: a name, and line ends and a byte above 127 that text transfer would harm. */
export const MAGIC: readonly number[] = [0x89, 0x43, 0x4c, 0x4d, 0x0d, 0x0a, 0x1a, 0x0a]; // \x89 C L M \r \n ^Z \n

/** Raised whenever older readers would misread a file; a reader refuses what it does not know. */
export const VERSION = 1;

/** Bytes before the deflated body: magic, version, then checksum of the deflated body and length of the inflated one. */
export const PREFIX_BYTES = MAGIC.length + 1 + 4 + 4;

/** What a reader takes on at most; two years of a real front line stay fifty times below. */
export const MOST = {
  bodyBytes: 2 ** 24,
  layers: 64,
  /** 65,535 days are 179 years, and fit the 16 bits that drawing has for them. */
  days: 65_535,
  /** Arcs, faces or rings: each becomes a value of its own, many times larger than the byte it may take here. */
  parts: 500_000,
  /** Points of all rings of all faces, each arc counted as often as it is used. */
  ringPoints: 2_000_000,
} as const;
