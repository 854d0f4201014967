import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { objectionsInBothSchemes } from './objections.ts';

const helpName = 'Help and settings';

/** The paper's colour as the page shows it. */
const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(23, 26, 29)' };

/** How far the page, or what scrolls within it from top to bottom, could be pushed sideways. */
const sidewaysPx = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('#root > *, #claims > *')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );

test.describe('the colour scheme', () => {
  test.use({ colorScheme: 'light' });

  test('is the reader’s choice on page and map, and is kept for the next visit', async ({
    claimline,
    page,
  }) => {
    await claimline.open();
    const lightMap = await claimline.map.screenshot();
    await claimline.button(helpName).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.keyboard.press('Escape');
    expect(await paperOf(page)).toBe(paper.dark);
    await expect(async () => {
      expect((await claimline.map.screenshot()).equals(lightMap)).toBe(false);
    }).toPass();
    await claimline.open();
    expect(await paperOf(page)).toBe(paper.dark);
    await claimline.button(helpName).click();
    await page.getByRole('radio', { name: 'Like the system' }).check();
    expect(await paperOf(page)).toBe(paper.light);
  });

  test('follows the system while the reader chose nothing', async ({ claimline, page }) => {
    await claimline.openWithoutMap();
    expect(await paperOf(page)).toBe(paper.light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paperOf(page)).toBe(paper.dark);
  });
});

test('help opens by its button, passes axe, and gives the focus back', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  await claimline.button(helpName).click();
  const dialog = page.getByRole('dialog', { name: helpName });
  await expect(dialog).toBeVisible();
  expect(await objectionsInBothSchemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(claimline.button(helpName)).toBeFocused();
});

test('the question mark opens help, but not while a date is typed', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const dialog = page.getByRole('dialog', { name: helpName });
  await claimline.goToDate.press('?');
  await expect(dialog).toHaveCount(0);
  await claimline.date.press('?');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(claimline.date).toBeFocused();
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });
  test('stand title, date, all claims and the source, black on white, and nothing to press', async ({
    claimline,
    page,
  }) => {
    await claimline.openWithoutMap('?place=kursk-region&claim=trump-encircled');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('header').getByText('14 March 2025')).toBeVisible();
    await expect(claimline.claims.getByRole('blockquote').first()).toBeVisible();
    await expect(page.getByText(/SHA-256/)).toBeVisible();
    for (const gone of [claimline.map, claimline.timeline, claimline.places, claimline.button(helpName)]) {
      await expect(gone).toBeHidden();
    }
    expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
    // Nothing scrolls within the page: what does not fit goes on the next sheet.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('#root *')].some(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowY) &&
          element.clientHeight > 1,
      ),
    );
    expect(cut).toBe(false);
  });
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('keep the sides’ colours where they are all that is said', async ({ claimline, page }) => {
    await claimline.open();
    const transparent = 'rgba(0, 0, 0, 0)';
    const tick = claimline.timeline.getByRole('button', { name: /claims, Moscow$/ }).first();
    const tickColour = await tick.evaluate(
      (element) => getComputedStyle(element, '::before').backgroundColor,
    );
    const canvas = await paperOf(page);
    expect([transparent, canvas]).not.toContain(tickColour);
    const signColour = await claimline.place('Sudzha').evaluate((element) => {
      const shape = element.querySelector('svg circle');
      return shape ? getComputedStyle(shape).fill : null;
    });
    expect(signColour).toBe(tickColour);
    await expect(claimline.map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  });
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('moves nothing by itself: not the page, not the map on its way to a place', async ({
    claimline,
    page,
  }) => {
    await claimline.open();
    const longestSeconds = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
        }),
      ),
    );
    expect(longestSeconds).toBeLessThan(0.01);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('sudzha');
    await page.keyboard.press('Enter');
    // The address follows once; a map under way would write several.
    await expect(page).toHaveURL(/place=sudzha&view=9\/51\.19\/35\.27$/);
  });
});

test.describe('a page 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('never scrolls sideways and keeps every control within reach', async ({ claimline, page }) => {
    await claimline.open('?place=sudzha');
    // What is measured, such as the chart, follows a frame later.
    await expect.poll(() => sidewaysPx(page)).toBe(0);
    for (const name of ['Play', 'Next claim', 'Show a shorter time', helpName]) {
      await claimline.button(name).scrollIntoViewIfNeeded();
      await expect(claimline.button(name)).toBeInViewport({ ratio: 1 });
    }
    const height = (await claimline.map.boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThanOrEqual(100);
  });
});

test('letters twice as large leave map, timeline and panel usable', async ({ claimline, page }) => {
  await claimline.open();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  // What is measured, such as the chart, follows a frame later.
  await expect.poll(() => sidewaysPx(page)).toBe(0);
  for (const part of [claimline.map, claimline.date, claimline.place('Sudzha'), claimline.button(helpName)]) {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport({ ratio: 0.5 });
  }
  await claimline.place('Sudzha').click();
  await expect(claimline.heading('Sudzha')).toBeVisible();
});
