import type { GivenFile } from '../domain/opening/Reading.ts';
import type { ReadingDesk } from './ReadingDesk.ts';

/** A file's bytes; `null` where the budget is spent, or where it cannot be read, which is then among the findings. */
export async function bytesOf(
  { path, content }: GivenFile,
  { budget, findings }: Pick<ReadingDesk, 'budget' | 'findings'>,
): Promise<ArrayBuffer | null> {
  try {
    return await budget.read(content);
  } catch (error) {
    // Moved, changed or forbidden since it was chosen.
    findings.refuse(path, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
