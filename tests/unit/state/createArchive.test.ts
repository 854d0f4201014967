import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/state/createArchive.ts';
import { nothingSelected } from '../../../src/state/Selection.ts';
import { selectPeriod } from '../../../src/state/selectors.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { openStore } from './openStore.ts';
import { toOpened } from '../../fixtures/toOpened.ts';
import { openArchive } from '../../fixtures/openArchive.ts';
import { archiveId } from '../../../src/state/ClaimlineState.ts';

const ground = [
  [
    [
      [35, 51],
      [36, 51],
      [36, 52],
      [35, 51],
    ],
  ],
];
const open = (...days: readonly string[]) => ({
  name: 'front.claimline',
  archive: buildArchive(Object.fromEntries(days.map((day) => [day, ground]))),
});
/** Years before and after the claims. */
const years = open('2021-06-01', '2026-02-01');

/** A store with the archive of years open. */
function openWithYears() {
  const opened = openStore();
  openArchive(opened.act(), years);
  return opened;
}

describe(createArchive, () => {
  it('begins with none open, showing who holds what', () => {
    const { act } = openStore();
    expect(act()).toMatchObject({ archive: null, archiveView: 'holders' });
  });
});

describe('opening an archive', () => {
  it('keeps the date, the comparison and the selection, and widens the axis to all days', () => {
    const { act, date, axis } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    act().compareWith(dayAt('2025-03-01'));
    act().openClaim('held');
    const { selection, comparedWith, cameFrom } = act();
    for (let times = 0; times < 3; times += 1) act().zoomAxis(1);
    openArchive(act(), years);
    expect(date()).toBe('2024-11-04');
    expect(act()).toMatchObject({ archive: years, selection, comparedWith, cameFrom });
    expect(axis()).toEqual({ zoom: 'whole', first: '2021-06-01', last: '2026-02-01', lengthDays: 1707 });
    expect(selectPeriod(act())).toEqual({ first: dayAt('2021-06-01'), last: dayAt('2026-02-01') });
  });

  it('lets the reader go to days that only the archive reaches', () => {
    const { act, date } = openWithYears();
    act().scrubTo(dayAt('2020-01-01'));
    expect(date()).toBe('2021-06-01');
    act().scrubTo(dayAt('2030-01-01'));
    expect(date()).toBe('2026-02-01');
    act().compareWith(dayAt('2022-01-01'));
    expect(act().comparedWith).toBe(dayAt('2022-01-01'));
  });

  it('zooms the axis by a year, a quarter, a month and a week', () => {
    const { act, axis } = openWithYears();
    act().scrubTo(dayAt('2023-06-01'));
    const lengths = Array.from({ length: 5 }, () => {
      act().zoomAxis(1);
      return axis().lengthDays;
    });
    expect(lengths).toEqual([366, 91, 28, 8, 8]);
    expect(axis().first).toBe('2023-05-28');
  });

  it('plays to the archive’s last day and starts over from its first', () => {
    const { act, date } = openWithYears();
    act().scrubTo(dayAt('2026-02-01'));
    act().play();
    expect(date()).toBe('2021-06-01');
  });

  it('in place of another brings the date back where the new one reaches no more', () => {
    const { act, date, axis } = openWithYears();
    act().scrubTo(dayAt('2022-01-01'));
    act().openFiles([toOpened({ kind: 'archive', ...open('2024-01-01', '2024-12-31') })], 'beside');
    expect(date()).toBe('2024-01-01');
    expect(act().cameFrom).toBeNull();
    expect(axis()).toMatchObject({ first: '2024-01-01', last: '2025-03-14' });
  });
});

describe('closing the archive', () => {
  it('brings the date back to the days of the claims, in one step', () => {
    const { act, date, axis, watch } = openWithYears();
    act().scrubTo(dayAt('2022-01-01'));
    act().zoomAxis(1);
    const seen = watch();
    act().closeOpened(archiveId);
    expect(seen).toHaveLength(1);
    expect(date()).toBe('2024-08-01');
    expect(axis()).toMatchObject({ zoom: 'whole', first: '2024-08-01', last: '2025-03-14' });
  });

  it('lets go of other days that only the archive reached', () => {
    const { act } = openWithYears();
    act().compareWith(dayAt('2022-01-01'));
    act().scrubTo(dayAt('2025-06-01'));
    act().closeOpened(archiveId);
    expect(act()).toMatchObject({ comparedWith: null, cameFrom: null });
  });

  it('leaves a date and a comparison within the claims alone', () => {
    const { act, date, cameFrom } = openWithYears();
    act().scrubTo(dayAt('2024-11-04'));
    act().scrubTo(dayAt('2025-03-01'));
    act().compareWith(dayAt('2025-03-10'));
    act().closeOpened(archiveId);
    expect([date(), cameFrom()]).toEqual(['2025-03-01', '2024-11-04']);
    expect(act().comparedWith).toBe(dayAt('2025-03-10'));
  });

  it('drops a selected point and nothing else that is selected', () => {
    const { act } = openWithYears();
    act().selectPoint([35.2, 51.1]);
    expect(act().selection).toEqual({ subject: { kind: 'point', position: [35.2, 51.1] }, claim: null });
    act().closeOpened(archiveId);
    expect(act().selection).toBe(nothingSelected);
    openArchive(act(), years);
    act().selectPlace('sudzha');
    act().closeOpened(archiveId);
    expect(act().selection.subject).toEqual({ kind: 'place', id: 'sudzha' });
  });

  it('stops playing and shows holders again', () => {
    const { act } = openWithYears();
    act().viewArchive('last-change');
    act().play();
    act().closeOpened(archiveId);
    expect(act()).toMatchObject({ archive: null, archiveView: 'holders', isPlaying: false });
  });
});
