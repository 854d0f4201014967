import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../src/domain/opening/Reading.ts';
import { archiveId } from '../../../src/state/ClaimlineState.ts';
import { createOpening } from '../../../src/state/createOpening.ts';
import { nothingSelected } from '../../../src/state/Selection.ts';
import {
  selectDataset,
  selectLinkedDataset,
  selectOpenedThings,
  selectPeriod,
} from '../../../src/state/selectors.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildContent, buildStrike } from '../../fixtures/buildCollection.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { edtfAt } from '../../fixtures/edtfAt.ts';
import { toOpened } from '../../fixtures/toOpened.ts';
import { dataset, openStore } from './openStore.ts';

const archive = toOpened({
  kind: 'archive',
  name: 'war',
  archive: buildArchive({ '2023-01-30': [[boxAround(35, 51, 35.1, 51.1)]] }),
});
const strikes = toOpened(
  buildContent({
    entries: [
      buildStrike({ aboutTime: edtfAt('2022-03-01') }),
      buildStrike({ aboutTime: edtfAt('2022-05-01') }),
    ],
  }),
);
const mine = toOpened({
  kind: 'dataset',
  name: 'mine',
  dataset: buildDataset({
    title: 'Mine',
    coverage: { text: '2025-01/2025-12-31', first: dayAt('2025-01-01'), last: dayAt('2025-12-31') },
    claims: [buildClaim({ id: 'held', aboutTime: '2025-06-01' })],
  }),
});

/** A store with these open, and the ids of what is open in it. */
function openWith(opened: readonly Opened[], mode: 'beside' | 'instead' = 'beside') {
  const opening = openStore();
  opening.act().openFiles(opened, mode);
  return {
    ...opening,
    ids: () => selectOpenedThings(opening.act()).map(({ id }) => id),
    claims: () => selectDataset(opening.act()).claims.map(({ id }) => id),
  };
}

describe(createOpening, () => {
  it('opens everything in one step', () => {
    const { act, watch } = openStore();
    const seen = watch();
    act().openFiles([archive, strikes, mine], 'beside');
    expect(seen).toHaveLength(1);
    expect(selectOpenedThings(act()).map(({ kind, name }) => [kind, name])).toEqual([
      ['archive', 'war'],
      ['dataset', 'mine'],
      ['collection', 'strikes'],
    ]);
    expect(selectPeriod(act())).toEqual({ first: dayAt('2022-03-01'), last: dayAt('2025-12-31') });
  });

  it('changes nothing where nothing was read', () => {
    const { act } = openStore();
    const before = act();
    act().openFiles([], 'instead');
    expect(act()).toBe(before);
  });

  it('shows an opened dataset’s claims with the report’s, under ids of their own', () => {
    const { claims, act } = openWith([mine]);
    expect(claims()).toEqual([...dataset.claims.map(({ id }) => id), '2:held']);
    expect(act().dataset).toBe(dataset);
  });

  it('moves the date to the nearest day of what was opened', () => {
    const { act, date } = openStore();
    act().openFiles([strikes], 'beside');
    expect(date()).toBe('2022-05-01');
    act().openFiles([strikes, mine], 'beside');
    expect(date()).toBe('2022-05-01');
  });

  it('keeps what is picked of the report beside it, and of it alone', () => {
    const { act, ids } = openWith([]);
    act().openClaim('held');
    act().listenTo('russian-military');
    const { selection } = act();
    act().openFiles([mine], 'beside');
    expect(act()).toMatchObject({ selection, accordingTo: 'russian-military' });
    act().openClaim('2:held');
    act().listenTo('2:russian-military');
    act().closeOpened(ids()[0] ?? '');
    expect(act()).toMatchObject({ selection: nothingSelected, accordingTo: null, datasets: [] });
  });
});

describe('opening instead', () => {
  it('hides the report and closes all that was open', () => {
    const { act, claims, ids } = openWith([archive, strikes]);
    act().openClaim('held');
    act().openFiles([mine], 'instead');
    expect(claims()).toEqual(['held']);
    expect(ids()).toHaveLength(1);
    expect(act()).toMatchObject({ archive: null, collections: [], selection: nothingSelected });
    expect(selectDataset(act()).title).toBe('Mine');
    expect(selectPeriod(act()).last).toBe(dayAt('2025-12-31'));
  });

  it('leaves no claims where a list was opened, only its days and its name', () => {
    const { act } = openWith([strikes], 'instead');
    expect(selectDataset(act())).toMatchObject({ title: 'strikes', claims: [], places: [], actors: [] });
    expect(selectPeriod(act())).toEqual({ first: dayAt('2022-03-01'), last: dayAt('2022-05-01') });
    const undated = toOpened(buildContent({ entries: [buildStrike({ aboutTime: null })] }));
    expect(selectPeriod(openWith([undated], 'instead').act()).last).toBe(dataset.coverage.last);
  });

  it('shows the report again once the last of it is closed, or when asked to', () => {
    const { act, claims, ids } = openWith([archive, strikes], 'instead');
    act().closeOpened(archiveId);
    expect(act().isReportShown).toBe(false);
    act().closeOpened(ids()[0] ?? '');
    expect(act().isReportShown).toBe(true);
    act().openFiles([mine], 'instead');
    act().showReport();
    expect(claims()).toHaveLength(dataset.claims.length + 1);
  });

  it('stays instead when more is opened beside it', () => {
    const { act, claims } = openWith([mine], 'instead');
    act().openFiles([strikes], 'beside');
    expect(claims()).toEqual(['held']);
  });

  it('lets no link or history pick what is hidden, nor a link name it', () => {
    const { act } = openWith([mine], 'instead');
    const { date, comparedWith, camera } = act();
    const selection = { subject: { kind: 'place', id: 'sudzha' }, claim: 'held' } as const;
    act().restore({ date, comparedWith, camera, selection, saidBy: null, accordingTo: 'trump' });
    expect(act()).toMatchObject({ selection: nothingSelected, accordingTo: null });
    expect(selectLinkedDataset(act())).toMatchObject({ claims: [], actors: [], places: [], areas: [] });
  });
});
