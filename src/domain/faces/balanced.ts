import { type Lay, lays } from './lays.ts';

/**
 * The first way to clip whose areas add up, or else the one that is least off. clipper2-ts 2.0.1 loses ground in about
 * one of ten thousand pictures full of thin shapes whose lines touch and coincide; with the plane laid another way it
 * does not, or not in the same.
 * @param clip clips with the plane laid one way or another
 * @param errorOf by how much the areas of what comes out are off
 * @param tolerance how much of that is rounding
 */
export function balanced<Result>(
  clip: (lay: Lay) => Result,
  errorOf: (result: Result) => number,
  tolerance: number,
): Result {
  const [plain, ...others] = lays;
  let best = clip(plain);
  let leastError = errorOf(best);
  for (const lay of others) {
    if (leastError <= tolerance) break;
    const result = clip(lay);
    const error = errorOf(result);
    if (error < leastError) [best, leastError] = [result, error];
  }
  return best;
}
