import type { Archive } from '../../domain/archive/Archive.ts';
import { groundBetween } from '../../domain/archive/groundBetween.ts';
import type { Day } from '../../domain/day/Day.ts';

export interface GroundQuestion {
  readonly archive: Archive;
  readonly earlier: Day;
  readonly later: Day;
}

/** Answers with the ground gained and lost between two days. Runs as a worker, so that no page waits for it. */
export function groundWorker({ data: { archive, earlier, later } }: MessageEvent<GroundQuestion>): void {
  postMessage(groundBetween(archive, earlier, later));
}

addEventListener('message', groundWorker);
