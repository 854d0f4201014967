import { expect, test } from './journey.ts';
import { objectionsInBothSchemes } from './objections.ts';

const states = [
  { name: 'the first view', query: '' },
  { name: 'a disputed place', query: '?place=kursk-region' },
  { name: 'an open claim', query: '?place=sudzha&claim=sudzha-retaken' },
  { name: 'an area', query: '?area=schematic-under-200' },
  { name: 'one speaker’s picture', query: '?by=trump' },
  { name: 'what was known by a day', query: '?said=2025-03-13' },
  { name: 'notices', query: '?date=never' },
] as const;

for (const { name, query } of states) {
  test(`axe finds nothing to object to in ${name}`, async ({ claimline, page }) => {
    await claimline.open(query);
    expect(await objectionsInBothSchemes(page)).toEqual([]);
  });
}
