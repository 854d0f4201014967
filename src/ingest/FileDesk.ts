import type { Answers } from '../domain/opening/Reading.ts';
import type { VertexBudget } from './createVertexBudget.ts';
import type { Findings } from './Findings.ts';

/** What the reading of one file has at hand. */
export interface FileDesk {
  /** The path that it was given under. */
  readonly file: string;
  readonly answers: Answers;
  readonly findings: Findings;
  /** What all files together may still have. */
  readonly vertices: VertexBudget;
}
