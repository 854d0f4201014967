import { type BenchPage, type Kind, kinds } from './BenchPage.ts';
import { comparePixels } from './comparePixels.ts';
import { countPosts } from './countPosts.ts';
import { createSteps } from './createSteps.ts';
import { frameOf, settle } from './frameOf.ts';
import { openArchive } from './openArchive.ts';
import type { Bounds } from './openMap.ts';

/** The page on which steps are measured. */
export async function createBench(bounds: Bounds): Promise<BenchPage> {
  const archive = await openArchive();
  const steps = await createSteps(bounds, archive);
  const take = async (kind: Kind, day: number): Promise<number> => {
    const { map, prepare, act, isDrawn } = steps[kind];
    await prepare?.(day);
    await settle();
    return frameOf(map, () => act(day), isDrawn);
  };

  return {
    async measureSteps(days) {
      const times = kinds.map((kind) => ({ kind, ms: [] as number[] }));
      for (const [round, day] of days.entries()) {
        for (let turn = 0; turn < times.length; turn += 1) {
          // Each round begins with another kind: none is always the one after the heaviest.
          const one = times[(round + turn) % times.length];
          one?.ms.push(await take(one.kind, day));
        }
      }
      return times;
    },
    async step(kind, days) {
      const before = countPosts();
      for (const day of days) await take(kind, day);
      return countPosts() - before;
    },
    comparePixels: (days) => comparePixels(bounds, archive, days),
  };
}
