import { splitAtDay } from './dayOfText.ts';

/** A time of day right behind the date, as in `20250314_0930` or `2025-03-14T09-30-00Z`. */
const TIME = /^[T_ -]?(?:[01]\d|2[0-3])[-:.h_]?[0-5]\d(?:[-:._]?[0-5]\d)?Z?(?!\d)/i;
/** What browsers and desktops add to the name of a file that is there already. */
const COPY = /(?:[\s_–—-]+(?:copy|копия|копія)(?:\s*\(?\d+\)?)?|\s*\(\d+\))$/iu;
const SEPARATORS = /^[-–—_.,\s]+|[-–—_.,\s]+$/g;

/**
 * What a path says besides its day: folders, then the rest of the name. Left out are the file's ending, a time behind
 * the date, the mark of a copy, and folders that only repeat the date (`2025`, `2025/03`, `2025-03`).
 */
export function namePartsWithoutDay(path: string): readonly string[] {
  const folders = path.split('/').filter((part) => part !== '');
  const file = (folders.pop() ?? '').replace(/\.[a-z]+$/i, '');
  const parts = splitAtDay(file);
  if (parts === null) return [...folders, tidy(file)].filter((part) => part !== '');
  const { before, date, after } = parts;
  const rest = [before, after.replace(TIME, '')].map(tidy).filter((part) => part !== '');
  return [...withoutDate(folders, date), tidy(rest.join(' '))].filter((part) => part !== '');
}

function tidy(name: string): string {
  return name.replace(COPY, '').replace(SEPARATORS, '').normalize();
}

/** `03` is a month only behind its year: by itself it may number a layer. */
function withoutDate(folders: readonly string[], [year, month, day]: readonly [string, string, string]) {
  const dates = new Set([year, `${year}${month}`, `${year}${month}${day}`]);
  const kept: string[] = [];
  let isWithinDate = false;
  for (const folder of folders) {
    const isNumber = folder === month || folder === day;
    isWithinDate = dates.has(folder.replaceAll(/[-_.]/g, '')) || (isWithinDate && isNumber);
    if (!isWithinDate) kept.push(folder);
  }
  return kept;
}
