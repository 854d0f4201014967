/** A column's name as names are compared: lower case, its words joined by underscores, `endDate` as `end_date`. */
export function plainName(name: string): string {
  return name
    .trim()
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
}
