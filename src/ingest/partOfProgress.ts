import type { ReportProgress } from '../domain/opening/Reading.ts';

/** Takes the progress of a part of the work, which begins and ends at two shares of the whole, and reports it of the whole. */
export function partOfProgress(report: ReportProgress, from: number, to: number): ReportProgress {
  return ({ phase, share }) => report({ phase, share: from + (to - from) * share });
}
