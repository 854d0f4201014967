import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DateSlider } from '../../src/features/timeline/DateSlider.tsx';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage, type OpenPage } from './openPage.tsx';

const slider = () => screen.getByRole('slider', { name: 'Date' });

async function openAtSlider(date: string): Promise<OpenPage> {
  const page = await openPage({ date });
  slider().focus();
  return page;
}

describe(DateSlider, () => {
  it.each([
    ['{ArrowRight}', '2025-01-16'],
    ['{ArrowUp}', '2025-01-16'],
    ['{ArrowLeft}', '2025-01-14'],
    ['{ArrowDown}', '2025-01-14'],
    ['{PageUp}', '2025-01-22'],
    ['{PageDown}', '2025-01-08'],
    ['{Home}', '2024-08-01'],
    ['{End}', '2025-03-14'],
  ])('moves from 15 January with %s to %s', async (key, expected) => {
    const { user, date } = await openAtSlider('2025-01-15');
    await user.keyboard(key);
    expect(date()).toBe(expected);
    expect(slider()).toHaveValue(String(dayAt(expected)));
  });

  it('reaches the first and the last day of the coverage when the axis shows only a week', async () => {
    const { user, date } = await openAtSlider('2025-01-15');
    for (let times = 0; times < 3; times += 1) {
      await user.click(screen.getByRole('button', { name: 'Show a shorter time' }));
    }
    expect(Number(slider().getAttribute('max')) - Number(slider().getAttribute('min'))).toBe(7);
    slider().focus();
    await user.keyboard('{Home}');
    expect(date()).toBe('2024-08-01');
    await user.keyboard('{End}');
    expect(date()).toBe('2025-03-14');
    await user.keyboard('{PageDown}{PageDown}');
    expect(date()).toBe('2025-02-28');
  });

  it('stays on the last day when there is no further one', async () => {
    const { user, date } = await openAtSlider('2025-03-14');
    await user.keyboard('{ArrowRight}{PageUp}');
    expect(date()).toBe('2025-03-14');
  });

  it.each([
    { key: 'ArrowLeft', altKey: true },
    { key: 'Home', ctrlKey: true },
    { key: 'ArrowRight', metaKey: true },
    { key: 'Tab' },
  ])('leaves to the browser what is its own: %o', async (key) => {
    const { date } = await openAtSlider('2025-01-15');
    const isLeftToTheBrowser = fireEvent.keyDown(slider(), key);
    expect(isLeftToTheBrowser).toBe(true);
    expect(date()).toBe('2025-01-15');
  });

  it('speaks the date and what changed with the last move', async () => {
    const { user } = await openAtSlider('2025-03-12');
    expect(slider()).toHaveAttribute('aria-valuetext', 'Wednesday 12 March 2025');
    await user.keyboard('{ArrowRight}');
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      'Thursday 13 March 2025. Changed: Sudzha and Belgorod',
    );
    await user.keyboard('{ArrowRight}');
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      'Friday 14 March 2025. Changed: Gontcharovka, Kursk region, Area of 1,300 km² and Area of under 200 km²',
    );
  });

  it('speaks the date alone where nothing changed', async () => {
    const { user } = await openAtSlider('2025-01-15');
    await user.keyboard('{ArrowRight}');
    expect(slider()).toHaveAttribute('aria-valuetext', 'Thursday 16 January 2025');
  });

  it('tells throughout a drag what changed since it began', async () => {
    await openAtSlider('2025-03-12');
    const dragTo = (day: string) => fireEvent.change(slider(), { target: { value: dayAt(day) } });
    fireEvent.pointerDown(slider());
    dragTo('2025-03-13');
    dragTo('2025-03-14');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('Changed: Sudzha'));
    fireEvent.pointerUp(slider());
    dragTo('2025-03-13');
    dragTo('2025-03-14');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.not.stringContaining('Sudzha'));
  });
});
