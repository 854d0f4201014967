import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../../src/domain/collection/orderOf.ts';

describe(orderOf, () => {
  it('puts places in the order of their numbers, equal ones as they come, however far apart', () => {
    const furthest = 2 ** 31 - 1;
    const anyNumber = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -furthest, max: furthest }),
    );
    fc.assert(
      fc.property(fc.array(anyNumber), (numbers) => {
        const sorted = [...numbers.keys()].toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
        expect([...orderOf(numbers)]).toEqual(sorted);
      }),
    );
  });

  it('keeps the order of more places than any file has', () => {
    const order = orderOf(new Float64Array(2_000_000).fill(-(2 ** 31 - 1)));
    expect(order.every((place, at) => place === at)).toBe(true);
  });
});
