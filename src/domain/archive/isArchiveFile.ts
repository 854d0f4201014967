/** Whether a file of this name is to be read as a `.claimline` archive. */
export function isArchiveFile(path: string): boolean {
  return /\.claimline$/i.test(path);
}
