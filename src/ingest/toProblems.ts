import type { z } from 'zod';
import type { Problem } from '../domain/dataset/Problem.ts';

/** Zod's issues as problems; paths are written the way a reader would: `claims[3].anchor.end`. */
export function toProblems(error: z.ZodError, file: string): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    path: issue.path.reduce<string>(
      (path, key) =>
        typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
      '',
    ),
    // Why a key is refused stands one level deeper.
    message: inPlainWords(
      issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message,
    ),
  }));
}

function inPlainWords(message: string): string {
  return message
    .replace(/^Invalid input: expected (.+), received undefined$/, 'is missing; it must be of type $1')
    .replace(/^Invalid input: expected (.+), received (.+)$/, 'must be of type $1, not $2')
    .replace(/^Invalid input: expected /, 'must be ')
    .replace(/^Invalid option: expected /, 'must be ');
}
