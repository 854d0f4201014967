/** What a column of a table can be. */
export const columnRoles = [
  'latitude',
  'longitude',
  'date',
  'end-date',
  'said',
  'title',
  'speaker',
  'side',
  'quote',
  'link',
  'source',
  'place',
  'precision',
  'id',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Which column is what, by the file's own name of it; what has no role is kept among an entry's properties. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, string>>>;
