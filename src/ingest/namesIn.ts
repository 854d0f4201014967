/** More names than a reader can choose from; a hostile file has one for each record. */
const MOST_NAMES = 500;

/** The names of what records say, in the order in which they come up. */
export function namesIn(records: Iterable<Readonly<Record<string, unknown>>>): readonly string[] {
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) {
      if (names.size >= MOST_NAMES) return [...names];
      names.add(name);
    }
  }
  return [...names];
}
