import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../../src/domain/collection/isCertain.ts';
import { buildEntry } from '../../../fixtures/buildEntry.ts';

describe(isCertain, () => {
  it.each([
    ['an event of one day', { about: '2025-03-14' }, true],
    ['an event within some days', { about: '2025-03-10/2025-03-14' }, false],
    ['an event in a month', { about: '2025-03' }, false],
    ['what held throughout some days', { about: '2025-03-10/2025-03-14', timing: 'state' }, true],
    ['a doubted day', { about: '2025-03-14?' }, false],
    ['what held until about a day', { about: '2025-03-10/2025-03-14~', timing: 'state' }, false],
    ['no date', {}, false],
    ['a day, near a place', { about: '2025-03-14', precision: 2 }, true],
    ['a day, somewhere in a region', { about: '2025-03-14', precision: 3 }, false],
  ] as const)('of %s', (_, parts, expected) => {
    expect(isCertain(buildEntry(parts))).toBe(expected);
  });
});
