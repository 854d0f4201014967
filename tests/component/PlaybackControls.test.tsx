import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { claimsInOrder } from '../../src/domain/claim/claimsInOrder.ts';
import { PlaybackControls } from '../../src/features/timeline/PlaybackControls.tsx';
import { formatDay } from '../../src/domain/day/formatDay.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { openArchive } from '../fixtures/openArchive.ts';

const button = (name: string) => screen.getByRole('button', { name });

const twoClaims = buildDataset({
  claims: [
    buildClaim({ id: 'second', aboutTime: '2025-03-11', summary: 'Russia’s military says more.' }),
    buildClaim({ id: 'first', aboutTime: '2024-11-04', summary: 'Russia’s military says something.' }),
  ],
});

// Only the frames are faked: the pointer's own waits are real.
const frameTimers = ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] as const;

function openToPlay(date: string): Promise<OpenPage> {
  vi.useFakeTimers({ toFake: [...frameTimers] });
  return openPage({ date });
}

function letSecondsPass(count: number): void {
  act(() => {
    // A frame to begin with, and one for what the last of a second's whole frames falls short of it.
    vi.advanceTimersByTime(count * 1000 + 32);
  });
}

describe(PlaybackControls, () => {
  it('steps through the claims in the order of their days and moves the date along', async () => {
    const { user, date } = await openPage({ dataset: twoClaims, date: '2024-08-01' });
    await user.click(button('Next claim'));
    expect(date()).toBe('2024-11-04');
    expect(screen.getByRole('button', { expanded: true })).toHaveAccessibleName(/says something/);
    await user.click(button('Next claim'));
    expect(date()).toBe('2025-03-11');
    expect(screen.getByRole('button', { expanded: true })).toHaveAccessibleName(/says more/);
    await user.click(button('Previous claim'));
    expect(date()).toBe('2024-11-04');
    expect(screen.getByRole('button', { expanded: true })).toHaveAccessibleName(/says something/);
  });

  it('comes past every claim of the report', async () => {
    const { user, store } = await openPage({ date: '2024-08-01' });
    const next = button('Next claim');
    const opened: (string | null)[] = [];
    for (let times = 0; times < embeddedDataset.claims.length; times += 1) {
      await user.click(next);
      opened.push(store.getState().selection.claim);
    }
    const { claims, coverage } = embeddedDataset;
    expect(opened).toEqual(claimsInOrder(claims, coverage).map(({ id }) => id));
    expect(next).toHaveAttribute('aria-disabled', 'true');
  });

  it.each([
    ['Next claim', '2025-03-11', '2025-03-11'],
    ['Previous claim', '2024-11-04', '2024-11-04'],
  ])('keeps the focus on "%s" when no claim is left and then does nothing', async (name, from, stays) => {
    const { user, date, store } = await openPage({ dataset: twoClaims, date: from });
    await act(async () => store.getState().openClaim(from === '2025-03-11' ? 'second' : 'first'));
    button(name).focus();
    expect(button(name)).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter} ');
    expect(button(name)).toHaveFocus();
    expect(date()).toBe(stays);
  });

  it('says that there is nowhere to step in a dataset without claims', async () => {
    await openPage({ dataset: buildDataset() });
    expect(button('Previous claim')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Next claim')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('playing', () => {
  it('shows eight days a second', async () => {
    const { user, date } = await openToPlay('2024-11-04');
    await user.click(button('Play'));
    letSecondsPass(1);
    expect(date()).toBe('2024-11-12');
    letSecondsPass(2);
    expect(date()).toBe('2024-11-28');
  });

  it('shows as many days a second as the reader chooses, also while playing', async () => {
    const { user, date } = await openToPlay('2024-11-04');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1 day/s');
    await user.click(button('Play'));
    letSecondsPass(3);
    expect(date()).toBe('2024-11-07');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '16 days/s');
    letSecondsPass(1);
    expect(date()).toBe('2024-11-23');
  });

  it('pauses where it is and keeps the focus on the button', async () => {
    const { user, date } = await openToPlay('2024-11-04');
    button('Play').focus();
    await user.keyboard('{Enter}');
    letSecondsPass(1);
    expect(button('Pause')).toHaveFocus();
    await user.keyboard(' ');
    letSecondsPass(5);
    expect(date()).toBe('2024-11-12');
    expect(button('Play')).toHaveFocus();
  });

  it('stops on the last day', async () => {
    const { user, date } = await openToPlay('2025-03-12');
    await user.click(button('Play'));
    letSecondsPass(10);
    expect(date()).toBe('2025-03-14');
    expect(button('Play')).toBeVisible();
  });

  it('starts over from the last day', async () => {
    const { user, date } = await openToPlay('2025-03-14');
    await user.click(button('Play'));
    expect(date()).toBe('2024-08-01');
    letSecondsPass(1);
    expect(date()).toBe('2024-08-09');
  });

  it('stops when the reader steps to a claim', async () => {
    const { user, date } = await openToPlay('2024-08-10');
    await user.click(button('Play'));
    await user.click(button('Next claim'));
    const reached = date();
    letSecondsPass(5);
    expect(date()).toBe(reached);
    expect(button('Play')).toBeVisible();
  });

  it('stops ticking when the page goes', async () => {
    const { user, close } = await openToPlay('2024-11-04');
    await user.click(button('Play'));
    close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** An archive of one year, all of it before the claims. */
const archive = buildArchive({
  '2022-01-01': [[boxAround(35, 51, 36, 52)]],
  '2022-12-31': [[boxAround(35, 51, 36, 52)]],
});

async function playArchive(date: string): Promise<OpenPage> {
  const page = await openPage();
  page.onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
  page.onStore((state) => state.scrubTo(dayAt(date)));
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '60 days/s');
  await page.user.click(button('Play'));
  return page;
}

describe('playing an archive', () => {
  it('shows up to sixty days a second', async () => {
    vi.useFakeTimers({ toFake: [...frameTimers] });
    const { date } = await playArchive('2022-01-01');
    letSecondsPass(1);
    expect(date()).toBe('2022-03-02');
  });

  it('never skips the last day, at which it stops', async () => {
    vi.useFakeTimers({ toFake: [...frameTimers] });
    const { date } = await playArchive('2025-03-13');
    letSecondsPass(1);
    expect(date()).toBe('2025-03-14');
    expect(button('Play')).toBeVisible();
    expect(vi.getTimerCount()).toBe(0);
  });

  /** Frames that come when the test says so. */
  function holdFrames() {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    return (...times: readonly number[]) => {
      for (const ms of times) act(() => frames.at(-1)?.(ms));
    };
  }

  it('skips days where frames are slow, and none of the time', async () => {
    const drawFramesAt = holdFrames();
    const { date, store } = await playArchive('2022-01-01');
    const seen: number[] = [];
    store.subscribe((state) => seen.push(state.date - dayAt('2022-01-01')));
    drawFramesAt(1000, 1200, 1450, 1500, 2000);
    expect(seen).toEqual([12, 27, 30, 60]);
    expect(date()).toBe('2022-03-02');
  });

  it('does not run away while the page is hidden', async () => {
    const drawFramesAt = holdFrames();
    const { date } = await playArchive('2022-01-01');
    drawFramesAt(1000, 3_600_000);
    expect(date()).toBe('2022-03-02');
  });

  it('tells in the panel of some of the days that pass, and of the day at which it stops', async () => {
    vi.useFakeTimers({ toFake: [...frameTimers, 'setTimeout', 'clearTimeout'] });
    const { onStore, date } = await openPage({ date: '2024-08-01' });
    const heading = screen.getByRole('heading', { name: /^Claims about/ });
    const told = new Set<string | null>();
    onStore((state) => state.chooseSpeed(60));
    onStore((state) => state.play());
    for (let frame = 0; frame < 125; frame += 1) {
      act(() => {
        vi.advanceTimersByTime(16);
      });
      told.add(heading.textContent);
    }
    expect(told.size).toBeGreaterThan(4);
    expect(told.size).toBeLessThan(12);
    onStore((state) => state.pause());
    expect(heading).toHaveTextContent(`Claims about ${formatDay(dayAt(date()), 'en-GB', 'long')}`);
  });
});
