import { type Answers, noAnswers, type Reading } from '../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';

/** No file may keep the reader waiting for longer; of the machine's time, not of the clock's, which others share. */
const MOST_MS = 2000;

/**
 * What is wrong with the reading of a file, whatever is wrong with the file: it took too long, nothing came of it and
 * nobody said why, what was counted is not what came out, or a fault of ours shines through.
 */
export async function faultsOfReading(
  path: string,
  bytes: Uint8Array,
  answers: Answers = noAnswers,
): Promise<readonly string[]> {
  const start = process.cpuUsage();
  const content = new Blob([new Uint8Array(bytes)]);
  const reading = await readGivenFiles([{ path, content }], answers, () => {});
  const tookMs = process.cpuUsage(start).user / 1000;
  // It is handed from one thread to another.
  structuredClone(reading);
  const { opened, asks, report } = reading;
  const isAnswered = opened.length > 0 || asks.some(({ isNeeded }) => isNeeded) || report.problems.length > 0;
  const ours = report.problems.filter(({ message }) => /nobody foresaw why|\[object/.test(message));
  return [
    ...(tookMs > MOST_MS ? [`took ${tookMs} ms`] : []),
    ...(isAnswered ? [] : ['nothing opened, asked or named']),
    ...(report.accepted === countOf(reading) ? [] : [`${report.accepted} counted, ${countOf(reading)} came`]),
    ...(report.discarded > 0 && report.problems.length === 0 ? ['left out without a word'] : []),
    ...ours.map(({ message }) => message),
  ];
}

function countOf({ opened }: Reading): number {
  return opened.reduce((sum, one) => {
    if (one.kind === 'collection') return sum + one.collection.entries.length;
    if (one.kind === 'dataset') return sum + one.dataset.claims.length;
    return sum + one.archive.layers.reduce((days, { snapshots }) => days + snapshots.length, 0);
  }, 0);
}
