import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSharedUrl, writeSharedUrl } from '../../../src/app/sharedUrl.ts';
import { addDays } from '../../../src/domain/day/addDays.ts';
import type { CameraView, SharedValues } from '../../../src/state/ClaimlineState.ts';
import { nothingSelected, type Subject } from '../../../src/state/Selection.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../fixtures/buildDataset.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { english } from '../../fixtures/words.ts';

const dataset = buildDataset({
  claims: [
    buildClaim({ id: 'held' }),
    buildClaim({ id: 'talks', place: null, predicate: 'diplomacy', holder: null }),
    // Ids of imported files are any text.
    buildClaim({ id: 'a&b=c #1/Суджа%20' }),
  ],
  areas: [buildArea({ id: 'strip', claims: ['held'] })],
});
const { first, last } = dataset.coverage;
const defaults: SharedValues = {
  date: last,
  comparedWith: null,
  accordingTo: null,
  saidBy: null,
  selection: nothingSelected,
  camera: null,
};

const notices = (search: string) =>
  readSharedUrl(search, dataset).notices.map(({ id, message }) => ({
    id,
    message: english.formatMessage({ id: message.id }, message.values),
  }));
const messages = (search: string) => notices(search).map(({ message }) => message);

const arbitrarySubject: fc.Arbitrary<Subject> = fc.constantFrom(
  { kind: 'place', id: 'sudzha' },
  { kind: 'place', id: 'belgorod' },
  { kind: 'area', id: 'strip' },
);
const arbitraryCamera: fc.Arbitrary<CameraView> = fc
  .tuple(
    fc.integer({ min: 0, max: 2200 }),
    fc.integer({ min: -850_000, max: 850_000 }),
    fc.integer({ min: -1_800_000, max: 1_800_000 }),
  )
  .map(([zoom, latitude, longitude]) => ({
    zoom: zoom / 100,
    latitude: latitude / 10_000,
    longitude: longitude / 10_000,
  }));
// Whoever is listened to must be the speaker of the claim that is open.
const arbitraryShared: fc.Arbitrary<SharedValues> = fc.record({
  date: fc.integer({ min: 0, max: last - first }).map((days) => addDays(first, days)),
  comparedWith: fc.option(fc.integer({ min: 0, max: last - first }).map((days) => addDays(first, days))),
  accordingTo: fc.constantFrom(null, 'russian-military'),
  saidBy: fc.constant(null),
  selection: fc.oneof(
    fc.constant(nothingSelected),
    fc.constant({ subject: { kind: 'day' as const }, claim: 'talks' }),
    fc.record({ subject: arbitrarySubject, claim: fc.constant(null) }),
    fc.record({
      subject: fc.constant<Subject>({ kind: 'place', id: 'sudzha' }),
      claim: fc.constantFrom('held', 'a&b=c #1/Суджа%20'),
    }),
    fc.constant({ subject: { kind: 'area' as const, id: 'strip' }, claim: 'held' }),
  ),
  camera: fc.option(arbitraryCamera),
});

describe('the address of a state', () => {
  it('leads back to that state, and nothing else needs saying', () => {
    fc.assert(
      fc.property(arbitraryShared, (shared) => {
        const read = readSharedUrl(writeSharedUrl(shared, dataset), dataset);
        expect(read).toEqual({ shared, notices: [] });
      }),
    );
  });

  it('is written the same way again', () => {
    fc.assert(
      fc.property(arbitraryShared, (shared) => {
        const written = writeSharedUrl(shared, dataset);
        expect(writeSharedUrl(readSharedUrl(written, dataset).shared, dataset)).toBe(written);
      }),
    );
  });
});

describe(writeSharedUrl, () => {
  it('names nothing that only an imported file knows', () => {
    const foreign: readonly Subject[] = [
      { kind: 'place', id: '2:sudzha' },
      { kind: 'area', id: '2:strip' },
    ];
    for (const subject of foreign) {
      const selection = { subject, claim: '2:held' };
      const saidBy = addDays(dataset.coverage.last, 9);
      expect(writeSharedUrl({ ...defaults, accordingTo: '2:trump', selection, saidBy }, dataset)).toBe('');
    }
  });

  it('leaves out what is as it is by default', () => {
    expect(writeSharedUrl(defaults, dataset)).toBe('');
  });

  it('writes what a reader can read', () => {
    const shared: SharedValues = {
      date: dayAt('2024-11-04'),
      comparedWith: dayAt('2025-03-01'),
      accordingTo: 'russian-military',
      saidBy: null,
      selection: { subject: { kind: 'place', id: 'sudzha' }, claim: 'held' },
      camera: { zoom: 9.123_456, latitude: 51.190_04, longitude: 35.27 },
    };
    expect(writeSharedUrl(shared, dataset)).toBe(
      '?date=2024-11-04&to=2025-03-01&by=russian-military&place=sudzha&claim=held&view=9.12/51.19/35.27',
    );
  });

  it('leaves out a claim that the same link does not let speak, and says so', () => {
    const by = readSharedUrl('?by=trump&claim=held', dataset);
    expect(by.shared).toMatchObject({ accordingTo: 'trump', selection: { claim: null } });
    expect(by.notices.map(({ id }) => id)).toEqual(['url-claim']);
    const said = readSharedUrl('?said=2025-03-13&claim=held', dataset);
    expect(said.shared).toMatchObject({ saidBy: dayAt('2025-03-13'), selection: { claim: null } });
  });

  it('names a speaker nobody knows', () => {
    expect(messages('?by=nobody')).toEqual(['The link’s by was left out: there is no speaker “nobody”.']);
  });

  it('gives every zero one spelling', () => {
    const camera = { zoom: 0, latitude: -0.000_001, longitude: 0.000_000_1 };
    expect(writeSharedUrl({ ...defaults, camera }, dataset)).toBe('?view=0/0/0');
  });
});

describe(readSharedUrl, () => {
  it.each(['', '?', '?utm_source=elsewhere', '?DATE=2024-11-04'])('finds the defaults in "%s"', (search) => {
    expect(readSharedUrl(search, dataset)).toEqual({ shared: defaults, notices: [] });
  });

  it('opens a claim at its place when the link names only the claim', () => {
    expect(readSharedUrl('?claim=held', dataset).shared.selection).toEqual({
      subject: { kind: 'place', id: 'sudzha' },
      claim: 'held',
    });
  });

  it('opens a claim where it belongs when the link puts it elsewhere, and says so', () => {
    const { shared } = readSharedUrl('?place=belgorod&claim=held', dataset);
    expect(shared.selection).toEqual({ subject: { kind: 'place', id: 'sudzha' }, claim: 'held' });
    expect(notices('?place=belgorod&claim=held')).toEqual([
      { id: 'url-place', message: 'The link’s place was left out: the claim it names is not about it.' },
    ]);
  });

  it('keeps the place of a link that names an area too, and says so', () => {
    const { shared } = readSharedUrl('?place=belgorod&area=strip', dataset);
    expect(shared.selection.subject).toEqual({ kind: 'place', id: 'belgorod' });
    expect(notices('?place=belgorod&area=strip').map(({ id }) => id)).toEqual(['url-area']);
  });

  it('opens a claim about no mapped place among those of the day', () => {
    expect(readSharedUrl('?claim=talks', dataset).shared.selection).toEqual({
      subject: { kind: 'day' },
      claim: 'talks',
    });
  });

  it.each([
    ['?date=14%20March', 'date', '“14 March” is no date such as 2025-03-14.'],
    ['?date=', 'date', '“” is no date such as 2025-03-14.'],
    ['?date=2025-02-30', 'date', '“2025-02-30” is no date such as 2025-03-14.'],
    ['?date=2024-07-31', 'date', '2024-07-31 is outside 2024-08-01 to 2025-03-14.'],
    ['?date=2025-03-15', 'date', '2025-03-15 is outside 2024-08-01 to 2025-03-14.'],
    ['?place=kyiv', 'place', 'there is no place “kyiv”.'],
    ['?place=', 'place', 'there is no place “”.'],
    ['?area=sudzha', 'area', 'there is no area “sudzha”.'],
    ['?claim=__proto__', 'claim', 'there is no claim “__proto__”.'],
    ['?view=9', 'view', '“9” is no view such as 9/51.19/35.27.'],
    ['?view=9/51/35/0', 'view', '“9/51/35/0” is no view such as 9/51.19/35.27.'],
    ['?view=NaN/NaN/NaN', 'view', '“NaN/NaN/NaN” is no view such as 9/51.19/35.27.'],
    ['?view=1e1/51/35', 'view', '“1e1/51/35” is no view such as 9/51.19/35.27.'],
    ['?view=23/51/35', 'view', '“23/51/35” is off the map.'],
    ['?view=9/86/35', 'view', '“9/86/35” is off the map.'],
    ['?view=9/-85.1/35', 'view', '“9/-85.1/35” is off the map.'],
    ['?view=9/51/-180.5', 'view', '“9/51/-180.5” is off the map.'],
  ])('falls back from %s and says why', (search, name, reason) => {
    expect(readSharedUrl(search, dataset).shared).toEqual(defaults);
    expect(notices(search)).toEqual([
      { id: `url-${name}`, message: `The link’s ${name} was left out: ${reason}` },
    ]);
  });

  it('names every bad value and keeps every good one', () => {
    const read = readSharedUrl('?date=never&place=sudzha&claim=none&view=9/51/35', dataset);
    expect(read.shared).toEqual({
      comparedWith: null,
      accordingTo: null,
      saidBy: null,
      date: last,
      selection: { subject: { kind: 'place', id: 'sudzha' }, claim: null },
      camera: { zoom: 9, latitude: 51, longitude: 35 },
    });
    expect(read.notices.map(({ id }) => id)).toEqual(['url-date', 'url-claim']);
  });

  it('takes the first of repeated values', () => {
    const read = readSharedUrl('?date=2024-11-04&date=never&place=belgorod&place=none', dataset);
    expect(read.shared.date).toBe(dayAt('2024-11-04'));
    expect(read.shared.selection.subject).toEqual({ kind: 'place', id: 'belgorod' });
    expect(read.notices).toEqual([]);
  });

  it.each(['date', 'place', 'area', 'claim', 'view'])(
    'quotes no more than a line of a hostile %s',
    (name) => {
      for (const length of [100, 100_000]) {
        const hostile = `<script>${'9'.repeat(length)}</script>`;
        const [message, ...others] = messages(`?${name}=${encodeURIComponent(hostile)}`);
        expect(others).toEqual([]);
        expect(message).toContain('“<script>999');
        expect(message?.length).toBeLessThan(120);
      }
    },
  );

  it('makes something of every address', () => {
    const names = fc.constantFrom('date', 'place', 'area', 'claim', 'view');
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9./]{0,12}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
        const search = `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const { shared } = readSharedUrl(search, dataset);
        expect(shared.date).toBeGreaterThanOrEqual(first);
        expect(shared.date).toBeLessThanOrEqual(last);
        expect(readSharedUrl(writeSharedUrl(shared, dataset), dataset).notices).toEqual([]);
      }),
    );
  });
});
