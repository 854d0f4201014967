import type { Problem } from '../domain/dataset/Problem.ts';
import type { Findings } from './Findings.ts';

/** So many a reader may have to mend, one by one, from the report; a hostile file could have millions. */
const MOST_OF_A_FILE = 10_000;

export interface FindingsList extends Findings {
  /**
   * Takes in what was found in one file, of very many findings the first, and how many more there were; and how much of
   * it was left out, unless that is as much as it has problems.
   */
  readonly add: (found: Findings, leftOut?: number) => void;
  readonly refuse: (file: string, message: string) => void;
  /** How many things were left out. */
  readonly leftOut: () => number;
}

/** Gathers what was found in many files. */
export function createFindingsList(): FindingsList {
  const problems: Problem[] = [];
  const repairs: Problem[] = [];
  let leftOut = 0;
  return {
    problems,
    repairs,
    add: (found, ofFile = found.problems.length) => {
      leftOut += ofFile;
      problems.push(...shortened(found.problems));
      repairs.push(...shortened(found.repairs));
    },
    refuse: (file, message) => {
      leftOut += 1;
      problems.push({ file, path: '', message });
    },
    leftOut: () => leftOut,
  };
}

function shortened(found: readonly Problem[]): readonly Problem[] {
  const [first] = found;
  const left = found.length - MOST_OF_A_FILE;
  if (!first || left <= 0) return found;
  return [
    ...found.slice(0, MOST_OF_A_FILE),
    { file: first.file, path: '', message: `and ${left} more of the kind` },
  ];
}
