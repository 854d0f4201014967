import type { ReportProgress } from '../domain/opening/Reading.ts';

/** Passes progress on at most so often, the last step always; `now` in milliseconds. */
export function everySoOften(
  report: ReportProgress,
  intervalMs: number,
  now: () => number = () => performance.now(),
): ReportProgress {
  let next = -Infinity;
  return (progress) => {
    const time = now();
    if (time < next && progress.share < 1) return;
    next = time + intervalMs;
    report(progress);
  };
}
