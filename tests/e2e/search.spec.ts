import { expect, test } from './journey.ts';
import { objectionsInBothSchemes } from './objections.ts';

test('one key and a Cyrillic name lead to a place, on the map and in the panel', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await page.keyboard.type('суджа');
  await page.keyboard.press('Enter');
  await expect(claimline.heading('Sudzha')).toBeVisible();
  await expect(page).toHaveURL(/\?place=sudzha&view=9\/51\.19\/35\.27$/);
  await expect(page.locator('#claims')).toBeFocused();
  await page.goBack();
  await expect(claimline.heading(/^Claims about/)).toBeVisible();
});

test('words of a claim lead to it and to its date', async ({ claimline, page, isMobile }) => {
  await claimline.openWithoutMap();
  if (isMobile) await page.getByRole('button', { name: 'Open search' }).click();
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('accepts ceasefire Washington');
  await page.getByRole('option', { name: /^At talks in Jeddah/ }).click();
  await expect(claimline.claimBy('Kyiv')).toHaveAttribute('aria-expanded', 'true');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Tuesday 11 March 2025/);
  if (isMobile) await expect(field).toBeHidden();
});

test('on a phone the search is a button until it is needed', async ({ claimline, page, isMobile }) => {
  test.skip(!isMobile, 'a wide page has room for the field');
  await claimline.openWithoutMap();
  const open = page.getByRole('button', { name: 'Open search' });
  const size = await open.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(32);
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden();
  await open.click();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.getByRole('button', { name: 'Close search' }).click();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden();
  await expect(open).toBeFocused();
});

test('the view can be cited where the clipboard is granted', async ({ claimline, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await claimline.open('?date=2025-03-11&place=sudzha');
  await claimline.button('Cite this view').click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toContain('Kursk, as claimed: claims about 11 March 2025, Sudzha. ');
  expect(pasted).toContain(page.url());
});

test('axe finds nothing to object to in results and in a search without one', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  for (const query of ['putin', 'Pokrovsk']) {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('search')).toContainText(query === 'putin' ? 'Putin' : 'No result');
    expect(await objectionsInBothSchemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
