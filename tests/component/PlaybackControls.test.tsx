import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { claimsInOrder } from '../../src/domain/claim/claimsInOrder.ts';
import { PlaybackControls } from '../../src/features/timeline/PlaybackControls.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';

const button = (name: string) => screen.getByRole('button', { name });

const twoClaims = buildDataset({
  claims: [
    buildClaim({ id: 'second', aboutTime: '2025-03-11', summary: 'Russia’s military says more.' }),
    buildClaim({ id: 'first', aboutTime: '2024-11-04', summary: 'Russia’s military says something.' }),
  ],
});

// Only the ticking is faked: the pointer's own waits are real.
function openToPlay(date: string): Promise<OpenPage> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  return openPage({ date });
}

function letSecondsPass(count: number): void {
  act(() => {
    vi.advanceTimersByTime(count * 1000);
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
