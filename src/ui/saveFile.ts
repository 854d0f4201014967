/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  // A path's slashes, and what some systems refuse in a name.
  link.download = name.replaceAll(/[\\/:*?"<>|]+/g, '_');
  link.click();
  // Not before the browser has taken it up.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
