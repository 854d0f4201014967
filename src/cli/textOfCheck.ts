import type { Problem } from '../domain/dataset/Problem.ts';
import type { FileCheck } from './checkFiles.ts';

/** A check as lines to be read; each finding as `file: path: message`, as compilers say it. */
export function textOfCheck({
  file,
  taken,
  format,
  accepted,
  discarded,
  problems,
  repairs,
}: FileCheck): string {
  const verdict = taken ? `${format}, ${accepted} taken, ${discarded} left out` : 'refused';
  return [
    ...problems.map((problem) => lineOf(problem)),
    ...repairs.map((repair) => `${lineOf(repair)} (repaired)`),
    `${file}: ${verdict}`,
  ].join('\n');
}

function lineOf({ file, path, message }: Problem): string {
  return [file, path, message].filter((part) => part !== '').join(': ');
}
