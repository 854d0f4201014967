import { spawnSync } from 'node:child_process';
import { repositoryRoot } from './readSources.ts';

/** The paths of all tracked files, or `null` outside a checkout, such as in an unpacked archive. */
export function listTracked(): readonly string[] | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: repositoryRoot, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter(Boolean) : null;
}
