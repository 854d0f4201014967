import { useEffect, useRef, useState } from 'react';
import {
  type GivenFile,
  noAnswers,
  type ReadFiles,
  type Reading,
  type SnapshotClaim,
} from '../../domain/opening/Reading.ts';

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** How far the reader has come with files of their own. */
type Stage =
  | { readonly kind: 'choosing'; readonly files: readonly GivenFile[] }
  | {
      readonly kind: 'reading';
      readonly files: readonly GivenFile[];
      readonly progress: ReadingProgress | null;
    }
  | { readonly kind: 'read'; readonly reading: Reading };

interface ReadingSteps {
  readonly stage: Stage;
  /** Begins anew with these; while files are being read nothing happens. */
  readonly choose: (files: readonly GivenFile[]) => void;
  readonly read: (files: readonly GivenFile[], claim: SnapshotClaim | null) => Promise<void>;
  /** Ends the reading; the files stay chosen. */
  readonly cancel: () => void;
  /** Ends the reading and forgets all. */
  readonly reset: () => void;
}

/** Leads from chosen files to what was read of them. */
export function useReading(readFiles: ReadFiles): ReadingSteps {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing', files: [] });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stopWith = (files: readonly GivenFile[]) => {
    running.current?.abort();
    setStage({ kind: 'choosing', files });
  };
  const read = async (files: readonly GivenFile[], claim: SnapshotClaim | null) => {
    const run = new AbortController();
    running.current = run;
    const show = (next: Stage) => {
      if (!run.signal.aborted) setStage(next);
    };
    show({ kind: 'reading', files, progress: null });
    let isDone = false;
    const onProgress = (done: number, total: number) => {
      if (!isDone) show({ kind: 'reading', files, progress: { done, total } });
    };
    const reading = await readFiles(files, { ...noAnswers, claim }, { signal: run.signal, onProgress }).catch(
      (error: unknown) => stoppedBy(error, files.length),
    );
    isDone = true;
    show({ kind: 'read', reading });
  };
  return {
    stage,
    choose: (files) => {
      if (stage.kind !== 'reading') setStage({ kind: 'choosing', files });
    },
    read,
    cancel: () => stopWith(stage.kind === 'reading' ? stage.files : []),
    reset: () => stopWith([]),
  };
}

/** A worker that did not start or died. */
function stoppedBy(error: unknown, files: number): Reading {
  const message = `the reading stopped: ${error instanceof Error ? error.message : String(error)}`;
  const problems = [{ file: '', path: '', message }];
  return { opened: [], asks: [], report: { files, accepted: 0, discarded: files, problems, repairs: [] } };
}
