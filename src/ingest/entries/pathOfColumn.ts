/** Where a value stands: `line 40, column "date"` in a table, `features[3].properties.date` elsewhere. */
export function pathOfColumn(path: string, name: string): string {
  if (/^line \d+$/.test(path)) return `${path}, column ${JSON.stringify(name)}`;
  const step = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  return `${path}.properties${step}`;
}
