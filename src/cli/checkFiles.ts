import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../domain/dataset/Problem.ts';
import { layersToClaim } from '../domain/opening/layersToClaim.ts';
import {
  type Answers,
  type Ask,
  type DateOrder,
  type GivenFile,
  noAnswers,
  type Opened,
  type Reading,
  type SnapshotClaim,
  wholeGround,
} from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { readGivenFiles } from '../ingest/readGivenFiles.ts';
import { tooManyBytes } from '../ingest/tooMuch.ts';

/** What the page would make of one file. */
export interface FileCheck {
  readonly file: string;
  /** Whether anything of it would be opened. */
  readonly taken: boolean;
  /** What it was recognised as; `null` where it was refused. */
  readonly format: string | null;
  readonly accepted: number;
  readonly discarded: number;
  readonly problems: readonly Problem[];
  readonly repairs: readonly Problem[];
}

/** Reads each file by itself, as the page does. */
export async function checkFiles(
  files: readonly string[],
  dateOrder: DateOrder | null,
): Promise<readonly FileCheck[]> {
  const checks: FileCheck[] = [];
  for (const file of files) checks.push(await checkFile(file, dateOrder));
  return checks;
}

async function checkFile(file: string, dateOrder: DateOrder | null): Promise<FileCheck> {
  // Hidden files were not chosen on a page; whoever names one here means it.
  const path = basename(file).replace(/^\.+/, '');
  const answers: Answers = {
    ...noAnswers,
    dateOrders: dateOrder === null ? {} : { [path]: dateOrder },
  };
  const content = contentOf(file);
  if (typeof content === 'string') return refused(file, content);
  const { opened, asks, report } = await readClaimed({ path, content }, answers);
  const open = asks.flatMap(questionOf).map((message) => ({ file, path: '', message }));
  const [first = null] = opened;
  return {
    file,
    taken: first !== null,
    format: first && formatOf(first),
    accepted: report.accepted,
    discarded: report.discarded,
    problems: [...report.problems.map((problem) => ({ ...problem, file })), ...open],
    repairs: report.repairs.map((repair) => ({ ...repair, file })),
  };
}

/** Who claims the ground is the reader's to say; whether it can be read does not depend on it. */
async function readClaimed(file: GivenFile, answers: Answers): Promise<Reading> {
  const nobody: SnapshotClaim = { holder: 'other', claimant: 'nobody yet', source: '' };
  const read = (layers: readonly string[]): Promise<Reading> => {
    const claims = Object.fromEntries(layers.map((layer) => [layer, nobody]));
    return readGivenFiles([file], { ...answers, claims }, () => {});
  };
  const reading = await read([wholeGround]);
  const layers = layersToClaim(reading.asks, answers.layersAs);
  return layers.length === 0 ? reading : read(layers);
}

/** The file's bytes, or why there are none. */
function contentOf(file: string): Blob | string {
  try {
    return statSync(file).size > openingLimits.bytes ? tooManyBytes : new Blob([readFileSync(file)]);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function refused(file: string, message: string): FileCheck {
  const problems = [{ file, path: '', message }];
  return { file, taken: false, format: null, accepted: 0, discarded: 1, problems, repairs: [] };
}

/** What the page would ask before it takes anything. */
function questionOf(ask: Ask): readonly string[] {
  if (!ask.isNeeded) return [];
  switch (ask.kind) {
    case 'date-order':
      return [
        `${JSON.stringify(ask.example)} may have the day or the month first: say --day-first or --month-first`,
      ];
    case 'columns':
      return ['has no columns that are known as a position or as words'];
    case 'snapshot-claim':
      return ['does not say who claims the ground'];
    default:
      return ask satisfies never;
  }
}

function formatOf(opened: Opened): string {
  switch (opened.kind) {
    case 'archive':
      return 'claimline archive';
    case 'dataset':
      return 'claimline';
    case 'collection':
      return opened.collection.format;
    default:
      return opened satisfies never;
  }
}
