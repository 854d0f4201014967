import type { Problem } from '../../domain/dataset/Problem.ts';
import type { OpeningReport } from '../../domain/opening/Reading.ts';

/** The report as a text file; in English, as whoever mends the files needs it. */
export function reportText({ files, accepted, discarded, problems, repairs }: OpeningReport): string {
  return [
    `Files: ${files}`,
    `Taken: ${accepted}`,
    `Left out: ${discarded}`,
    ...listed('Problems', problems),
    ...listed('Repaired', repairs),
    '',
  ].join('\n');
}

function listed(title: string, found: readonly Problem[]): readonly string[] {
  return [
    '',
    `${title}: ${found.length}`,
    ...found.map(({ file, path, message }) => `  ${[file, path, message].filter(Boolean).join(': ')}`),
  ];
}
