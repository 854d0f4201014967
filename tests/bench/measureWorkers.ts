import type { Page } from '@playwright/test';
import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';
import type { Kind } from './page/BenchPage.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of a task, in microseconds: on the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const watched: readonly (readonly [Kind, Figure['goal']])[] = [
  ['archive step', { op: '<=', value: 0 }],
  ['events of a month step', { op: '<=', value: 0 }],
  ['setData step', undefined],
];

/** What a step gives workers to do: messages posted to them, and their time on the processor. */
export function measureWorkers(stage: Stage): Promise<readonly Figure[]> {
  return stage.onPage('bench', async (page) => {
    const figures: Figure[] = [];
    for (const [kind, goal] of watched) figures.push(...(await figuresOf(page, kind, goal, stage)));
    return figures;
  });
}

async function figuresOf(
  page: Page,
  kind: Kind,
  goal: Figure['goal'],
  { browser, pickDays, rounds }: Stage,
): Promise<readonly Figure[]> {
  const step = (days: readonly number[]) =>
    page.evaluate(async ([of, given]) => (await window.bench)?.step(of, given) ?? NaN, [kind, days] as const);
  await step(pickDays(2));
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const posts = await step(pickDays(rounds.workers));
  const trace = (await browser.stopTracing()).toString('utf8');
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const asked = goal && { goal };
  // To the tenth: the browser itself now and then looks in on a worker, for hundredths.
  const cpuMs = Math.round((workerMs(traceEvents) / rounds.workers) * 10) / 10;
  return [
    { name: `${kind}: messages to workers`, value: posts / rounds.workers, unit: '', ...asked },
    { name: `${kind}: worker CPU`, value: cpuMs, unit: 'ms', ...asked },
  ];
}

function workerMs(events: readonly TraceEvent[]): number {
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const workers = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name?.includes('DedicatedWorker'))
      .map(key),
  );
  if (workers.size === 0) throw new Error('The trace knows no worker.');
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && workers.has(key(event)),
  );
  return tasks.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
}
