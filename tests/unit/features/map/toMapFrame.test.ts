import { describe, expect, it } from 'vitest';
import {
  toChangedAreas,
  toMapAreas,
  toMapPlaces,
  toMapSubject,
} from '../../../../src/features/map/toMapFrame.ts';
import { isDrawnOn } from '../../../../src/map/isDrawnOn.ts';
import { createClaimlineStore } from '../../../../src/state/createClaimlineStore.ts';
import {
  selectActorsById,
  selectAreaStretches,
  selectChanges,
  selectPlaceStates,
} from '../../../../src/state/selectors.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';

/** What the map shows of a dataset on a day, for a reader who comes from another. */
function mapOn(
  date: string,
  from: string | null = null,
  dataset = embeddedDataset,
  comparedWith: string | null = null,
) {
  const store = createClaimlineStore(dataset);
  const { restore, selection, camera, scrubTo } = store.getState();
  restore({
    date: dayAt(from ?? date),
    comparedWith: comparedWith === null ? null : dayAt(comparedWith),
    accordingTo: null,
    saidBy: null,
    selection,
    camera,
  });
  scrubTo(dayAt(date));
  const state = store.getState();
  const changes = selectChanges(state);
  return {
    places: toMapPlaces(selectPlaceStates(state), changes, selectActorsById(state)),
    areas: toMapAreas(selectAreaStretches(state), dataset.coverage, state.comparedWith, english).filter(
      (area) => isDrawnOn(area, state.date),
    ),
    changedAreas: toChangedAreas(changes),
  };
}

const signs = (date: string) =>
  Object.fromEntries(mapOn(date).places.map(({ id, mark, strike }) => [id, { mark, strike }]));

const rivals = { kind: 'rival', sides: ['us', 'ukraine'] };
const russian = (certain: boolean) => ({ kind: 'held', holder: 'russia', certain });
const ukrainian = (certain: boolean) => ({ kind: 'held', holder: 'ukraine', certain });

describe(toMapPlaces, () => {
  it('shows on 14 March what is claimed of Sudzha, Gontcharovka, Belgorod and the region', () => {
    expect(signs('2025-03-14')).toEqual({
      sudzha: { mark: russian(true), strike: null },
      gontcharovka: { mark: russian(true), strike: null },
      belgorod: {
        mark: { kind: 'spoken', side: 'ukraine', certain: false },
        strike: { side: 'ukraine', certain: false },
      },
      'kursk-region': { mark: rivals, strike: null },
    });
  });

  it('shows on 11 March, within the days not given, that nothing is sure', () => {
    expect(signs('2025-03-11')).toMatchObject({
      sudzha: { mark: russian(false), strike: null },
      gontcharovka: { mark: russian(false), strike: null },
      belgorod: { mark: { kind: 'unspoken' }, strike: null },
      'kursk-region': { mark: { kind: 'spoken' } },
    });
  });

  it('shows on 4 November 2024 only what "retaken" implies, and nothing at Belgorod', () => {
    expect(signs('2024-11-04')).toMatchObject({
      sudzha: { mark: ukrainian(false), strike: null },
      gontcharovka: { mark: ukrainian(false), strike: null },
      belgorod: { mark: { kind: 'unspoken' }, strike: null },
    });
  });

  it('names every place as the source does, and in its own script', () => {
    expect(mapOn('2025-03-14').places.map(({ name, otherName }) => [name, otherName])).toEqual([
      ['Sudzha', 'Суджа'],
      ['Gontcharovka', 'Гончаровка'],
      ['Belgorod', 'Белгород'],
      ['Kursk region', 'Курская область'],
    ]);
  });

  it('names a place in Ukraine in Ukrainian', () => {
    const [sudzha] = buildDataset().places;
    if (!sudzha) throw new Error('the fixture has no place');
    const kharkiv = { ...sudzha, names: { en: 'Kharkiv', uk: 'Харків', ru: 'Харьков' }, within: 'Ukraine' };
    const { places } = mapOn('2025-03-14', null, buildDataset({ places: [kharkiv] }));
    expect(places).toMatchObject([{ otherName: 'Харків' }]);
  });

  it('marks what is claimed differently than on the day the reader came from', () => {
    const changed = (date: string, from: string | null) =>
      mapOn(date, from)
        .places.filter((place) => place.changed)
        .map(({ id }) => id);
    expect(changed('2025-03-14', null)).toEqual([]);
    expect(changed('2025-03-13', '2025-03-12')).toEqual(['sudzha', 'belgorod']);
    expect(changed('2025-03-12', '2025-03-13')).toEqual(['sudzha', 'belgorod']);
  });
});

describe(toMapAreas, () => {
  it('shows the bound on 14 March, and says that its outline is schematic', () => {
    expect(mapOn('2025-03-14').areas).toMatchObject([
      { id: 'schematic-under-200', label: 'under 200 km² · schematic', holder: 'ukraine', certain: true },
    ]);
  });

  it.each(['2024-11-04', '2025-03-11'])('shows the peak on %s as one whose day is unknown', (date) => {
    expect(mapOn(date).areas).toMatchObject([
      { id: 'schematic-1300', label: '1,300 km² · day unknown · schematic', certain: false },
    ]);
  });

  it('leaves a stated outline without the word schematic', () => {
    const dataset = buildDataset({
      claims: [buildClaim({ id: 'area', predicate: 'area-held', holder: 'ukraine' })],
      areas: [buildArea({ basis: 'stated', bound: null })],
    });
    expect(mapOn('2025-03-14', null, dataset).areas).toMatchObject([{ label: '200 km²', basis: 'stated' }]);
  });

  it('draws what was claimed on the compared day and no longer is, broken, under that day’s name', () => {
    const gone = {
      id: 'schematic-1300',
      label: '4 Nov 2024: 1,300 km² · day unknown · schematic',
      certain: false,
    };
    const compared = (date: string) => mapOn(date, null, embeddedDataset, '2024-11-04').areas;
    expect(compared('2025-03-14')).toMatchObject([{ id: 'schematic-under-200', certain: true }, gone]);
    expect(compared('2025-03-13')).toMatchObject([{ label: '1,300 km² · day unknown · schematic' }]);
  });

  it('draws a certain area that is gone as an uncertain one, before and after its days', () => {
    const dataset = buildDataset({
      claims: [buildClaim({ id: 'area', predicate: 'area-held', aboutTime: '2024-11-01/2024-11-10' })],
      areas: [buildArea()],
    });
    for (const date of ['2024-10-01', '2024-12-01']) {
      expect(mapOn(date, null, dataset, '2024-11-04').areas).toMatchObject([{ id: 'strip', certain: false }]);
    }
    expect(mapOn('2024-11-05', null, dataset, '2024-11-04').areas).toMatchObject([{ certain: true }]);
    expect(mapOn('2024-12-01', null, dataset, '2024-10-04').areas).toEqual([]);
  });
});

describe(toChangedAreas, () => {
  it('names an area that appeared', () => {
    expect(mapOn('2025-03-14', '2025-03-13').changedAreas).toEqual(['schematic-1300', 'schematic-under-200']);
    expect(mapOn('2025-03-13', '2025-03-12').changedAreas).toEqual([]);
  });
});

describe(toMapSubject, () => {
  it('knows places and areas; a day is nowhere on the map', () => {
    expect(toMapSubject({ kind: 'day' })).toBeNull();
    expect(toMapSubject({ kind: 'place', id: 'sudzha' })).toEqual({ kind: 'place', id: 'sudzha' });
    expect(toMapSubject({ kind: 'area', id: 'strip' })).toEqual({ kind: 'area', id: 'strip' });
  });
});
