import { expect, test } from './journey.ts';

test('a link opens the date, the place, the claim and the view it names', async ({ claimline }) => {
  await claimline.open('?date=2025-03-13&place=sudzha&claim=sudzha-retaken&view=9/51.19/35.27');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Thursday 13 March 2025/);
  await expect(claimline.heading('Sudzha')).toBeVisible();
  await expect(claimline.claims.locator('[aria-expanded="true"]')).toContainText('Russia’s military');
});

test('the back button returns to what was open before', async ({ claimline, page }) => {
  await claimline.open();
  await claimline.place('Belgorod').click();
  await expect(page).toHaveURL(/place=belgorod/);
  await claimline.place('Sudzha').click();
  await claimline.claimBy('Russia’s military').first().click();
  await expect(page).toHaveURL(/date=2025-03-13&place=sudzha&claim=sudzha-retaken/);
  await page.goBack();
  await expect(claimline.claims.locator('[aria-expanded="true"]')).toHaveCount(0);
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /14 March 2025/);
  await page.goBack();
  await expect(claimline.heading('Belgorod')).toBeVisible();
  await page.goForward();
  await expect(claimline.heading('Sudzha')).toBeVisible();
});

test('scrubbing and panning rewrite the address without filling the history', async ({ claimline, page }) => {
  await claimline.open();
  const steps = await page.evaluate(() => history.length);
  await claimline.date.focus();
  for (let key = 0; key < 5; key += 1) await claimline.date.press('ArrowLeft');
  await expect(page).toHaveURL(/\?date=2025-03-09$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('values that make no sense fall back, each with a notice', async ({ claimline, page }) => {
  await claimline.open('?date=2031-01-01&place=atlantis&claim=%3Cscript%3E&view=far/away');
  const notices = page.getByRole('status').filter({ hasText: 'The link’s' });
  await expect(notices).toContainText('2031-01-01 is outside 2024-08-01 to 2025-03-14');
  await expect(notices).toContainText('there is no place “atlantis”');
  await expect(notices).toContainText('there is no claim “<script>”');
  await expect(notices).toContainText('“far/away” is no view such as 9/51.19/35.27');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /14 March 2025/);
  for (let left = 4; left > 0; left -= 1) await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
});
