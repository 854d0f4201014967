import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GoToDate } from '../../src/features/timeline/GoToDate.tsx';
import { openPage, type OpenPage } from './openPage.tsx';

const box = () => screen.getByRole('textbox', { name: 'Go to date' });

async function typeDate(text: string, opened?: OpenPage): Promise<OpenPage> {
  const page = opened ?? (await openPage());
  await page.user.clear(box());
  await page.user.type(box(), `${text}{Enter}`);
  return page;
}

describe(GoToDate, () => {
  it.each(['04/11/2024', '2024-11-04', '4 November 2024', ' 4.11.2024 '])(
    'goes to 4 November 2024 for "%s"',
    async (text) => {
      const { date } = await typeDate(text);
      expect(date()).toBe('2024-11-04');
      expect(box()).toHaveValue('04/11/2024');
      expect(box()).toBeValid();
    },
  );

  it.each(['yesterday', '31/02/2025', '03/14/2025', '', '<b>14/03/2025</b>'])(
    'says how to write a date for "%s" and moves nowhere',
    async (text) => {
      const { date } = await typeDate(text);
      expect(box()).toBeInvalid();
      expect(box()).toHaveAccessibleDescription('Write a date as 14/03/2025.');
      expect(box()).toHaveValue(text);
      expect(date()).toBe('2025-03-14');
    },
  );

  it.each(['31/07/2024', '15/03/2025'])('says how far the claims reach for %s', async (text) => {
    const { date } = await typeDate(text);
    expect(box()).toBeInvalid();
    expect(box()).toHaveAccessibleDescription('The timeline reaches from 1 Aug 2024 to 14 Mar 2025.');
    expect(date()).toBe('2025-03-14');
  });

  it('takes the complaint back once the date is right', async () => {
    const page = await typeDate('yesterday');
    await typeDate('11/03/2025', page);
    expect(page.date()).toBe('2025-03-11');
    expect(box()).toBeValid();
    expect(box()).not.toHaveAccessibleDescription();
  });

  it('takes the complaint back when the date typed is the one shown already', async () => {
    const page = await typeDate('yesterday');
    await typeDate('14 March 2025', page);
    expect(box()).toBeValid();
    expect(box()).toHaveValue('14/03/2025');
  });

  it('shows the date that the reader reached another way', async () => {
    const { user } = await openPage();
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{Home}');
    expect(box()).toHaveValue('01/08/2024');
  });

  it('forgets what was typed once the date moves, also when the date comes back', async () => {
    const { user } = await typeDate('yesterday');
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{ArrowLeft}{ArrowRight}');
    expect(box()).toHaveValue('14/03/2025');
    expect(box()).toBeValid();
  });
});
