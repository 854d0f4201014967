import { expect, test } from './journey.ts';

test('the main job can be done with the keyboard alone', async ({ claimline, page }) => {
  await claimline.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the claims' })).toBeFocused();
  await page.keyboard.press('Enter');
  const tabTo = async (target: ReturnType<typeof claimline.place>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await tabTo(claimline.place('Sudzha'));
  await page.keyboard.press('Enter');
  await expect(claimline.heading('Sudzha')).toBeVisible();
  await tabTo(claimline.claimBy('Russia’s military').first());
  await page.keyboard.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Thursday 13 March 2025/);
  await tabTo(claimline.date);
  await page.keyboard.press('Home');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Thursday 1 August 2024/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Thursday 13 March 2025/);
  await expect(claimline.date).toBeFocused();
});

test('the focus is visible wherever it stands', async ({ claimline, page }) => {
  await claimline.open();
  await claimline.place('Sudzha').focus();
  await page.keyboard.press('Tab');
  const outlinePx = await claimline
    .place('Gontcharovka')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth));
  expect(outlinePx).toBeGreaterThanOrEqual(2);
});
