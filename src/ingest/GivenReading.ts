import type { Opened } from '../domain/opening/Reading.ts';
import type { FileReading } from './FileReading.ts';

/** What came of one file, or of the ground of many, each thing with the file that gives it again. */
export type GivenReading = Omit<FileReading, 'opened'> & { readonly opened: readonly Opened[] };
