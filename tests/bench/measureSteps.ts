import type { Figure } from './Figure.ts';
import type { Stage } from './measureBrowser.ts';
import { type Kind, kinds } from './page/BenchPage.ts';
import { quantile } from './quantile.ts';

interface Comparison {
  readonly name: string;
  /** The larger is divided by the smaller: how many times as long, or how many times as fast. */
  readonly of: Kind;
  readonly by: Kind;
  readonly goal: NonNullable<Figure['goal']>;
}

/** The first is what a page can do something about; the second, on software GL, what the processor paints too. */
const clocks = [
  { clock: 'rendered', until: 'drawn' },
  { clock: 'painted', until: 'painted' },
] as const;

const comparisons: readonly Comparison[] = [
  {
    name: 'archive step against repainting',
    of: 'archive step',
    by: 'archive repaint',
    goal: { op: '<=', value: 1.25 },
  },
  {
    name: 'archive step against bare map',
    of: 'archive step',
    by: 'bare repaint',
    goal: { op: '<=', value: 1.25 },
  },
  {
    name: 'archive step faster than setData',
    of: 'setData step',
    by: 'archive step',
    goal: { op: '>=', value: 40 },
  },
  {
    name: 'events of a day against bare map',
    of: 'events of a day step',
    by: 'bare repaint',
    goal: { op: '<=', value: 1.5 },
  },
  {
    name: 'events of a month against bare map',
    of: 'events of a month step',
    by: 'bare repaint',
    goal: { op: '<=', value: 1.5 },
  },
];

/** From a step to its frame, each way of drawing a day in turn. */
export async function measureSteps({ onPage, pickDays, rounds }: Stage): Promise<readonly Figure[]> {
  const measured = await onPage('bench', async (page) => {
    const run = (days: readonly number[]) =>
      page.evaluate(async (given) => (await window.bench)?.measureSteps(given) ?? [], days);
    // The first steps pay for compiling and uploading; they are not counted.
    await run(pickDays(3));
    return run(pickDays(rounds.steps));
  });
  return clocks.flatMap(({ clock, until }) => {
    const at = (kind: Kind, share: number): number => {
      const times = measured.find((one) => one.kind === kind)?.times ?? [];
      return quantile(
        times.map((time) => time[clock]),
        share,
      );
    };
    return [
      ...kinds.flatMap((kind): Figure[] => [
        { name: `${kind}, ${until}, p50`, value: at(kind, 0.5), unit: 'ms' },
        { name: `${kind}, ${until}, p95`, value: at(kind, 0.95), unit: 'ms' },
      ]),
      ...comparisons.map(({ name, of, by, goal }): Figure => {
        return { name: `${name}, ${until}, p50`, value: at(of, 0.5) / at(by, 0.5), unit: 'times', goal };
      }),
    ];
  });
}
