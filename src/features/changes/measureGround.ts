import type { GroundBetween } from '../../domain/archive/groundBetween.ts';
import { allowWorkerUrl } from '../../trust/allowWorkerUrl.ts';
import type { GroundQuestion } from './groundWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './groundWorker.ts?worker&url';

/** Ground gained and lost, clipped off the page's thread where the browser lets it. Never answers once it is ended. */
export function measureGround(
  question: GroundQuestion,
  signal: AbortSignal,
): Promise<readonly GroundBetween[]> {
  const changed = onlyChanged(question);
  // A page without workers waits a moment, which is better than no answer.
  return measureInWorker(changed, signal).catch(() => measureHere(changed));
}

/** Only faces of just one of the days are clipped: all others need not be copied into the worker. */
function onlyChanged({ archive, earlier, later }: GroundQuestion): GroundQuestion {
  const faces = archive.faces.filter(
    ({ from, to }) => (from <= earlier && earlier < to) !== (from <= later && later < to),
  );
  return { archive: { ...archive, faces }, earlier, later };
}

function measureInWorker(question: GroundQuestion, signal: AbortSignal): Promise<readonly GroundBetween[]> {
  return new Promise((resolve, reject) => {
    allowWorkerUrl(workerUrl);
    const worker = new Worker(workerUrl, { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<readonly GroundBetween[]>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('The worker failed.'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
    worker.postMessage(question);
  });
}

async function measureHere({ archive, earlier, later }: GroundQuestion): Promise<readonly GroundBetween[]> {
  const { groundBetween } = await import('../../domain/archive/groundBetween.ts');
  return groundBetween(archive, earlier, later);
}
