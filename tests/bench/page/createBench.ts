import { type BenchPage, type Kind, kinds } from './BenchPage.ts';
import { comparePixels } from './comparePixels.ts';
import { countPosts } from './countPosts.ts';
import { createSteps } from './createSteps.ts';
import { type FrameTimes, frameOf, settle } from './frameOf.ts';
import type { Bounds } from './openMap.ts';
import type { OpenedArchive } from './readArchive.ts';

/** The page on which steps are measured. */
export async function createBench(bounds: Bounds, archive: OpenedArchive): Promise<BenchPage> {
  const steps = await createSteps(bounds, archive);
  const take = async (kind: Kind, day: number): Promise<FrameTimes> => {
    const { map, prepare, act, isDrawn } = steps[kind];
    await prepare?.(day);
    await settle();
    return frameOf(map, () => act(day), isDrawn);
  };

  return {
    async measureSteps(days) {
      const measured = kinds.map((kind) => ({ kind, times: [] as FrameTimes[] }));
      for (const [round, day] of days.entries()) {
        for (let turn = 0; turn < measured.length; turn += 1) {
          // Each round begins with another kind: none is always the one after the heaviest.
          const one = measured[(round + turn) % measured.length];
          one?.times.push(await take(one.kind, day));
        }
      }
      return measured;
    },
    async step(kind, days) {
      const before = countPosts();
      for (const day of days) await take(kind, day);
      return countPosts() - before;
    },
    comparePixels: (days, place) => comparePixels(bounds, archive, days, place),
  };
}
