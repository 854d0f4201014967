import type { Findings } from '../Findings.ts';
import type { TableRow } from './parseRows.ts';

/** The names of the columns, each only once; nameless and doubled ones are renamed, which is among the repairs. */
export function headerNames({ line, cells }: TableRow, file: string, findings: Findings): readonly string[] {
  const taken = new Set(cells.map((cell) => cell.trim()));
  const seen = new Set<string>();
  const repair = (message: string) => findings.repairs.push({ file, path: `line ${line}`, message });
  return cells.map((cell, index) => {
    const name = cell.trim();
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const given = freeName(name === '' ? `column ${index + 1}` : name, taken);
    repair(
      name === ''
        ? `column ${index + 1} has no name; it is called ${JSON.stringify(given)}`
        : `the column name ${JSON.stringify(name)} stands more than once; column ${index + 1} is called ${JSON.stringify(given)}`,
    );
    taken.add(given);
    return given;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, count] = [name, 2];
  while (taken.has(free)) {
    free = `${name} (${count})`;
    count += 1;
  }
  return free;
}
