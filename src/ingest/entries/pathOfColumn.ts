/**
 * Where a value stands: `line 40, column "date"` in a table, `features[3].properties.date` in GeoJSON, `data[3].date` in
 * a list of records.
 */
export function pathOfColumn(path: string, name: string): string {
  if (/^line \d+$/.test(path)) return `${path}, column ${JSON.stringify(name)}`;
  const step = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  return /(?:^|\.)features\[\d+\]$|^$/.test(path)
    ? `${path}.properties${step}`.replace(/^\./, '')
    : `${path}${step}`;
}
