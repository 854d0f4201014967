/** What the page takes on at once of files that a reader opens; a real archive of two years has 60 MB. */
export const openingLimits = {
  /** Uncompressed, of all files together. */
  bytes: 256 * 2 ** 20,
  /** Of one file, of the files of many days together, and of the archive that they become. */
  vertices: 2_000_000,
} as const;
