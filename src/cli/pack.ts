/** `npm run pack -- FOLDER --out FILE`: daily snapshots into one archive; `--help` says the rest. */
import { writeFileSync } from 'node:fs';
import { encodeArchive } from '../domain/archive/encodeArchive.ts';
import type { Problem } from '../domain/dataset/Problem.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { packFolders } from './packFolders.ts';
import { type PackOptions, packOptions, usage } from './packOptions.ts';
import { progressBar } from './progressBar.ts';

const request = packOptions(process.argv.slice(2));
if (request.kind === 'help') console.log(usage);
else if (request.kind === 'misunderstood') {
  console.error(`${request.message}\n\n${usage}`);
  process.exitCode = 2;
} else process.exitCode = pack(request.options);

function pack(options: PackOptions): 0 | 1 {
  const { archive, problems, repairs, changes } = packFolders(options, progressBar(process.stderr));
  list('left out', problems);
  list('repaired', repairs);
  if (!archive) {
    console.error('no snapshot could be read: nothing written');
    return 1;
  }
  const bytes = encodeArchive(archive);
  try {
    writeFileSync(options.out, bytes);
  } catch (error) {
    console.error(
      `${options.out} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
  const days = archive.layers.reduce((sum, { snapshots }) => sum + snapshots.length, 0);
  console.error(
    `${options.out}: ${bytes.length} bytes, ${days} snapshots from ${formatIsoDay(archive.first)} to ` +
      `${formatIsoDay(archive.last)}, ${changes} with changes, ${archive.faces.length} faces`,
  );
  return 0;
}

/** Of the same fault in file after file the first ten are enough. */
function list(what: string, found: readonly Problem[]): void {
  if (found.length === 0) return;
  console.error(`${what}: ${found.length}`);
  for (const { file, path, message } of found.slice(0, 10)) {
    console.error(`  ${[file, path, message].filter((part) => part !== '').join(': ')}`);
  }
  if (found.length > 10) console.error(`  … and ${found.length - 10} more`);
}
