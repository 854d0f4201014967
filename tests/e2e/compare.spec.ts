import { expect, test } from './journey.ts';
import { objections } from './objections.ts';

test('a second date shows what is claimed differently between the two, and travels in the link', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap();
  await page.getByLabel('Compare with').fill('9 March 2025');
  await page.keyboard.press('Enter');
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes).toContainText('Changed against 9 Mar 2025');
  await expect(changes).toContainText('On 9 Mar 2025: Held by Ukraine before it was retaken');
  await expect(page).toHaveURL(/\?to=2025-03-09$/);
  expect(await objections(page)).toEqual([]);
  await claimline.button('Swap').click();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Sunday 9 March 2025/);
  await expect(changes).toContainText('Changed against 14 Mar 2025');
});

test('a link opens a comparison, and the map shows it', async ({ claimline }) => {
  await claimline.open();
  const plain = await claimline.map.screenshot();
  await claimline.open('?to=2025-03-09');
  await expect(claimline.button('Stop comparing')).toBeVisible();
  expect((await claimline.map.screenshot()).equals(plain)).toBe(false);
});
