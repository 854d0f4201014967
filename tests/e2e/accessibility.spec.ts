import { expect, test } from './journey.ts';
import { objectionsInBothSchemes } from './objections.ts';

const states = [
  { name: 'the first view', isMapPart: true, query: '' },
  { name: 'a disputed place', isMapPart: false, query: '?place=kursk-region' },
  { name: 'an open claim', isMapPart: false, query: '?place=sudzha&claim=sudzha-retaken' },
  { name: 'an area', isMapPart: true, query: '?area=schematic-under-200' },
  { name: 'one speaker’s picture', isMapPart: false, query: '?by=trump' },
  { name: 'what was known by a day', isMapPart: false, query: '?said=2025-03-13' },
  { name: 'notices', isMapPart: true, query: '?date=never' },
] as const;

for (const { name, query, isMapPart } of states) {
  test(`axe finds nothing to object to in ${name}`, async ({ claimline, page }) => {
    await (isMapPart ? claimline.open(query) : claimline.openWithoutMap(query));
    expect(await objectionsInBothSchemes(page)).toEqual([]);
  });
}
