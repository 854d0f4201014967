import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AxisZoomButtons } from '../../src/features/timeline/AxisZoomButtons.tsx';
import { Lanes } from '../../src/features/timeline/Lanes.tsx';
import { openPage, type OpenPage } from './openPage.tsx';
import { layOut } from './standIns/layout.ts';

const lanes = () => within(screen.getByRole('group', { name: 'Claims by date' }));
const ticks = (name: RegExp) => lanes().getAllByRole('button', { name });
const longer = () => screen.getByRole('button', { name: 'Show a longer time' });
const shorter = () => screen.getByRole('button', { name: 'Show a shorter time' });

/** First and last day on the axis are what the slider reaches. */
function daysShown(): number {
  const slider = screen.getByRole('slider', { name: 'Date' });
  return Number(slider.getAttribute('max')) - Number(slider.getAttribute('min')) + 1;
}

function showAWeek(onStore: OpenPage['onStore']): void {
  for (let times = 0; times < 3; times += 1) onStore((state) => state.zoomAxis(1));
}

describe(Lanes, () => {
  it('puts claims too close to tell apart into one tick that says how many', async () => {
    await openPage();
    expect(ticks(/^\d+ claims, (Moscow|Kyiv|Washington|Others)$/).length).toBeGreaterThan(0);
  });

  it('shows every claim of the week on its own where there is room', async () => {
    const { onStore } = await openPage();
    layOut(4000);
    showAWeek(onStore);
    expect(ticks(/^Donald Trump: Trump says he has pressed Putin/)).toHaveLength(1);
    expect(lanes().queryByRole('button', { name: /^\d+ claims/ })).not.toBeInTheDocument();
  });

  it('opens the claim of a tick and moves the date to it', async () => {
    const { user, date, store, onStore } = await openPage();
    layOut(4000);
    showAWeek(onStore);
    await user.click(lanes().getByRole('button', { name: /^Kyiv: At talks in Jeddah/ }));
    expect(date()).toBe('2025-03-11');
    expect(store.getState().selection.claim).toBe('kyiv-endorses-truce');
    const panel = within(screen.getByRole('region', { name: 'Claims' }));
    expect(panel.getByRole('button', { expanded: true })).toHaveAccessibleName(/At talks in Jeddah/);
  });

  it('looks closer at a group of ticks and shows the claims of its last day', async () => {
    const { user, date } = await openPage({ date: '2024-11-04' });
    const before = daysShown();
    await user.click(lanes().getByRole('button', { name: /^\d+ claims, Moscow$/ }));
    expect(daysShown()).toBeLessThan(before);
    expect(date()).toBe('2025-03-14');
    expect(screen.getByRole('heading', { name: 'Claims about 14 March 2025' })).toBeVisible();
  });

  it('takes no tab stops: the keyboard steps from claim to claim', async () => {
    await openPage();
    for (const tick of lanes().getAllByRole('button')) expect(tick).toHaveAttribute('tabindex', '-1');
  });

  it('shows no ticks before it knows how wide it is', async () => {
    layOut(0);
    await openPage();
    expect(lanes().queryByRole('button')).not.toBeInTheDocument();
    layOut(1000);
    expect(lanes().getAllByRole('button').length).toBeGreaterThan(0);
  });
});

describe(AxisZoomButtons, () => {
  it('zooms from the whole coverage to a week and back', async () => {
    const { user } = await openPage();
    const shown = [daysShown()];
    for (const press of [shorter, shorter, shorter, longer, longer, longer]) {
      await user.click(press());
      shown.push(daysShown());
    }
    expect(shown).toEqual([226, 91, 28, 8, 28, 91, 226]);
  });

  it('keeps the focus where it can go no further', async () => {
    const { user } = await openPage();
    longer().focus();
    expect(longer()).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(longer()).toHaveFocus();
    expect(daysShown()).toBe(226);
  });

  it('keeps the chosen date on the axis', async () => {
    const { date, onStore } = await openPage({ date: '2024-11-04' });
    showAWeek(onStore);
    expect(date()).toBe('2024-11-04');
    expect(screen.getByRole('slider', { name: 'Date' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('4 November 2024'),
    );
  });
});
