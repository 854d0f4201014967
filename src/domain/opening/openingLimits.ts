/** What is taken on at once of files that a reader opens; a real archive of two years has 60 MB. */
export const openingLimits = {
  /** Uncompressed, of all files together. */
  bytes: 256 * 2 ** 20,
  /** Of one file, of the files of many days together, and of the archive that they become. */
  vertices: 2_000_000,
  /** Of one zip file, those of zip files within it included. */
  zipEntries: 10_000,
  /** How deep lists, objects and elements may stand within one another. */
  depth: 64,
} as const;
