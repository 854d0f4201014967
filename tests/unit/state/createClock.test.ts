import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/state/createClock.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { openStore } from './openStore.ts';

describe(createClock, () => {
  it('opens on the last day, come from nowhere, with the whole coverage on the axis', () => {
    const { act, date, cameFrom, axis } = openStore();
    expect(date()).toBe('2025-03-14');
    expect(cameFrom()).toBeNull();
    expect(axis()).toMatchObject({ zoom: 'whole', first: '2024-08-01', last: '2025-03-14' });
    expect(act()).toMatchObject({ isPlaying: false, isDragging: false, speed: 8 });
  });
});

describe('scrubTo', () => {
  it('moves the date and remembers where the reader came from', () => {
    const { act, date, cameFrom } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    act().scrubTo(dayAt('2024-11-05'));
    expect(date()).toBe('2024-11-05');
    expect(cameFrom()).toBe('2024-11-04');
  });

  it.each([
    ['2020-01-01', '2024-08-01'],
    ['2030-01-01', '2025-03-14'],
  ])('goes for %s as far as the coverage goes, to %s', (wanted, reached) => {
    const { act, date } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    act().scrubTo(dayAt(wanted));
    expect(date()).toBe(reached);
  });

  it('to the present date does nothing at all', () => {
    const { act, cameFrom, watch } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    const seen = watch();
    act().scrubTo(dayAt('2024-11-04'));
    expect(seen).toEqual([]);
    expect(cameFrom()).toBe('2025-03-14');
  });

  it('leaves the selection alone', () => {
    const { act } = openStore();
    act().openClaim('held');
    const { selection } = act();
    act().scrubTo(dayAt('2025-01-15'));
    expect(act().selection).toBe(selection);
  });

  it('slides a zoomed axis along only when the date would leave it', () => {
    const { act, axis } = openStore();
    for (let times = 0; times < 3; times += 1) act().zoomAxis(1);
    const before = act().axis;
    act().scrubTo(dayAt('2025-03-08'));
    expect(act().axis).toBe(before);
    act().scrubTo(dayAt('2024-11-04'));
    expect(axis()).toMatchObject({ first: '2024-11-04', lengthDays: 8 });
  });
});

describe('a drag', () => {
  it('keeps where the reader came from until it ends', () => {
    const { act, cameFrom } = openStore();
    act().scrubTo(dayAt('2025-03-10'));
    act().beginDrag();
    expect(cameFrom()).toBe('2025-03-10');
    for (const day of ['2025-03-11', '2025-03-13', '2025-03-12']) act().scrubTo(dayAt(day));
    expect(cameFrom()).toBe('2025-03-10');
    act().endDrag();
    expect(cameFrom()).toBe('2025-03-10');
    act().scrubTo(dayAt('2025-03-14'));
    expect(cameFrom()).toBe('2025-03-12');
  });

  it('stops playing', () => {
    const { act } = openStore();
    act().play();
    act().beginDrag();
    expect(act().isPlaying).toBe(false);
  });
});

describe('play', () => {
  it('plays on from where the reader is', () => {
    const { act, date } = openStore();
    act().scrubTo(dayAt('2025-01-15'));
    act().play();
    expect(date()).toBe('2025-01-15');
    expect(act().isPlaying).toBe(true);
  });

  it('begins again at the end', () => {
    const { act, date } = openStore();
    act().play();
    expect(date()).toBe('2024-08-01');
    expect(act().isPlaying).toBe(true);
  });

  it('goes on until paused, at the speed chosen', () => {
    const { act } = openStore();
    act().chooseSpeed(16);
    act().play();
    act().pause();
    expect(act()).toMatchObject({ isPlaying: false, speed: 16 });
  });
});

describe('stepClaim', () => {
  it('opens one claim after the other, in the order of their days', () => {
    const { act } = openStore();
    act().scrubTo(dayAt('2024-08-01'));
    const opened = Array.from({ length: 5 }, () => {
      act().stepClaim(1);
      return act().selection.claim;
    });
    expect(opened).toEqual(['held', 'talks', 'figure', 'struck', 'struck']);
  });

  it('steps back the same way', () => {
    const { act } = openStore();
    const opened = Array.from({ length: 5 }, () => {
      act().stepClaim(-1);
      return act().selection.claim;
    });
    expect(opened).toEqual(['struck', 'figure', 'talks', 'held', 'held']);
  });

  it('starts from the date once the reader has left the open claim', () => {
    const { act } = openStore();
    act().openClaim('struck');
    act().scrubTo(dayAt('2024-12-01'));
    act().stepClaim(-1);
    expect(act().selection.claim).toBe('held');
  });

  it('does nothing where there is no claim', () => {
    const { act, watch } = openStore(buildDataset());
    const seen = watch();
    act().stepClaim(1);
    act().stepClaim(-1);
    expect(seen).toEqual([]);
  });
});

describe('zoomAxis', () => {
  it('shows a quarter, a month, a week, and no less', () => {
    const { act, axis } = openStore();
    const lengths = Array.from({ length: 4 }, () => {
      act().zoomAxis(1);
      return axis().lengthDays;
    });
    expect(lengths).toEqual([91, 28, 8, 8]);
  });

  it('shows the whole coverage, and no more', () => {
    const { act, axis } = openStore();
    act().zoomAxis(1);
    act().zoomAxis(-1);
    act().zoomAxis(-1);
    expect(axis()).toMatchObject({ zoom: 'whole', first: '2024-08-01', last: '2025-03-14' });
  });

  it('looks closer around the date and does not move it', () => {
    const { act, axis, date } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    for (let times = 0; times < 3; times += 1) act().zoomAxis(1);
    expect(axis()).toMatchObject({ first: '2024-10-31', last: '2024-11-07' });
    expect(date()).toBe('2024-11-04');
  });
});
