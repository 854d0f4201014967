import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import type { Archive } from './Archive.ts';

/** What an archive holds of one day and nothing of any other, which is drawn much sooner than years of days. */
export function archiveOn(archive: Archive, day: Day): Archive {
  const standing = archive.faces.filter(({ from, to }) => from <= day && day < to);
  return { ...archive, faces: standing.map((face) => ({ ...face, from: day, to: addDays(day, 1) })) };
}
