import { expect, test } from './journey.ts';
import { objections } from './objections.ts';

test('listening to one speaker shows only that picture, and says whose it is', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const choice = page.getByRole('button', { name: /^According to/ });
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'According to' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAccessibleName('According to Donald Trump');
  await expect(page).toHaveURL(/\?by=trump$/);
  await expect(claimline.map).toContainText('Only what Donald Trump says');
  await expect(claimline.place('Sudzha')).toHaveAccessibleName(/This speaker does not say who held it/);
  await expect(claimline.claimBy('Ukraine’s General Staff')).toHaveCount(0);
  await page.goBack();
  await expect(choice).toHaveAccessibleName('According to All speakers');
});

test('the said clock replays what could be known: on 13 March nothing of Gontcharovka', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap();
  await expect(claimline.place('Gontcharovka')).toHaveAccessibleName(/Held by Russia/);
  const saidBy = page.getByRole('slider', { name: 'Said by' });
  await saidBy.focus();
  await saidBy.press('ArrowLeft');
  await expect(saidBy).toHaveAttribute('aria-valuetext', '13 Mar 2025');
  await expect(claimline.place('Gontcharovka')).toHaveAccessibleName(/No claim speaks of this day/);
  await expect(page).toHaveURL(/\?said=2025-03-13$/);
  await claimline.button('Hear everyone').click();
  await expect(claimline.place('Gontcharovka')).toHaveAccessibleName(/Held by Russia/);
});

test('everything the map says is also said in words', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?date=2025-03-11');
  const words = page.getByRole('region', { name: 'In words' });
  await expect(words).toContainText(
    'Taken by Russia on a day not given, 10–13 March 2025, says Russia’s military.',
  );
  await expect(words).toContainText('1,300 km² held by Ukraine on a day not given');
  await claimline.date.press('End');
  await expect(words).toContainText('Donald Trump asserts it, Ukraine’s General Staff denies it.');
});
