import { describe, expect, it } from 'vitest';
import { dayOfFileName } from '../../../src/ingest/dayOfText.ts';
import { groupByName } from '../../../src/ingest/groupByName.ts';
import { layersByDays } from '../../../src/ingest/layersByDays.ts';
import { dayAt } from '../../fixtures/dayAt.ts';

const takenFor = (...paths: readonly string[]) =>
  layersByDays(groupByName(paths.map((file) => ({ file, day: dayOfFileName(file) ?? dayAt('2000-01-01') }))));
const days = ['20250312', '20250313', '20250314'];
const war = days.map((day) => `${day}.json`);

describe(layersByDays, () => {
  it('takes groups for layers once two of them have a day in common', () => {
    const [old, renamed] = [['deepstatemap_data_20240708.json'], ['2025-03-14.json', '2025-03-15.json']];
    expect(takenFor(...old, ...renamed)).toBe('one');
    expect(takenFor(...old, ...renamed, 'ukraine_20250314.json')).toBe('several');
  });

  it('does not take a day that one group gives twice for one in common', () => {
    expect(takenFor('a_20250314.json', 'a_20250314.geojson', 'b_20250315.json')).toBe('one');
  });

  it('takes a stray file for a day once more, and no layer', () => {
    expect(takenFor(...war, 'again_20250314.json')).toBe('one');
    expect(takenFor(...war, 'again_20250314.json', 'again_20250314.geojson', 'fixed_20250313.json')).toBe(
      'one',
    );
  });

  it.each([
    ['a file beside fewer than three', [...war.slice(1), 'ukraine_20250314.json']],
    ['two days under a name', [...war, 'ukraine_20250313.json', 'ukraine_20250314.json']],
    [
      'a stray file beside layers',
      [...war, ...days.map((day) => `ukraine_${day}.json`), 'again_20250314.json'],
    ],
  ])('takes %s for what may be a layer', (_, paths) => {
    expect(takenFor(...paths)).toBe('several');
  });
});
