import { useEffect, useRef, useState } from 'react';
import {
  type Answers,
  type GivenFile,
  noAnswers,
  type ReadFiles,
  type Reading,
  type ReadingProgress,
} from '../../domain/opening/Reading.ts';

/** Files, and what has been said of them so far. */
interface Given {
  readonly files: readonly GivenFile[];
  readonly answers: Answers;
}

/** How far the reader has come with files of their own. */
type Stage =
  | { readonly kind: 'choosing'; readonly given: Given | null }
  | { readonly kind: 'reading'; readonly given: Given; readonly progress: ReadingProgress | null }
  | { readonly kind: 'read'; readonly given: Given; readonly reading: Reading };

interface ReadingSteps {
  readonly stage: Stage;
  /** Whose ground it was the last time, by layer; offered, and only taken for other files once it is said of them. */
  readonly lastClaims: Answers['claims'];
  /** Begins anew with these and reads them at once; while files are being read nothing happens. */
  readonly choose: (files: readonly GivenFile[]) => void;
  /** Reads the files again that a cancelled reading left chosen, or the same with more said of them. */
  readonly read: (given: Given) => void;
  /** Ends the reading; the files stay chosen. */
  readonly cancel: () => void;
  /** Ends the reading and forgets the files. */
  readonly reset: () => void;
}

/** Leads from chosen files to what was read of them. */
export function useReading(readFiles: ReadFiles): ReadingSteps {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing', given: null });
  const [said, setSaid] = useState(noAnswers);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stopWith = (given: Given | null) => {
    running.current?.abort();
    setStage({ kind: 'choosing', given });
  };
  const read = async (given: Given) => {
    const run = new AbortController();
    running.current = run;
    setSaid((before) => ({ ...given.answers, claims: { ...before.claims, ...given.answers.claims } }));
    const show = (next: Stage) => {
      if (!run.signal.aborted) setStage(next);
    };
    show({ kind: 'reading', given, progress: null });
    let isDone = false;
    const onProgress = (progress: ReadingProgress) => {
      if (!isDone) show({ kind: 'reading', given, progress });
    };
    const { files, answers } = given;
    const reading = await readFiles(files, answers, { signal: run.signal, onProgress }).catch(
      (error: unknown) => stoppedBy(error, files.length),
    );
    isDone = true;
    show({ kind: 'read', given, reading });
  };
  return {
    stage,
    lastClaims: said.claims,
    choose: (files) => {
      // Answers by file hold for the file of that name; who says so of one file says nothing of another.
      const answers = { ...noAnswers, dateOrders: said.dateOrders, columns: said.columns };
      if (stage.kind !== 'reading') void read({ files, answers });
    },
    read: (given) => void read(given),
    cancel: () => stopWith(stage.given),
    reset: () => stopWith(null),
  };
}

/** A worker that did not start or died. */
function stoppedBy(error: unknown, files: number): Reading {
  const message = `the reading stopped: ${error instanceof Error ? error.message : String(error)}`;
  const problems = [{ file: '', path: '', message }];
  return { opened: [], asks: [], report: { files, accepted: 0, discarded: files, problems, repairs: [] } };
}
