import { expect, test } from './journey.ts';

test('pressing Sudzha on the canvas opens its claims and moves nothing else', async ({
  claimline,
  page,
  hasTouch,
}) => {
  await claimline.open('?date=2025-03-12&view=11/51.19/35.27');
  await claimline.pressMapCentre(hasTouch);
  await expect(claimline.heading('Sudzha')).toBeVisible();
  await expect(page).toHaveURL(/\?date=2025-03-12&place=sudzha&view=11\/51\.19\/35\.27$/);
  await expect(claimline.claimBy('Russia’s military')).toBeVisible();
  await expect(claimline.claims).toContainText('Kyiv and Washington say nothing about it in this source.');
});

test('the zoom buttons move the view, and one button brings all places back', async ({ claimline, page }) => {
  await claimline.open();
  await claimline.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?view=/);
  await claimline.button('Show all places').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(claimline.button('Show all places')).toHaveCount(0);
});

test('its neighbour Gontcharovka can be told apart on the first view’s scale', async ({
  claimline,
  hasTouch,
}) => {
  await claimline.open('?view=8/51.192/35.245');
  // The two marks stand aside for each other: Gontcharovka's is a little left of its true position.
  const box = await claimline.map.locator('canvas').boundingBox();
  if (!box) throw new Error('the map has no canvas');
  const [x, y] = [box.x + box.width / 2 - 11, box.y + box.height / 2];
  if (hasTouch) await claimline.page.touchscreen.tap(x, y);
  else await claimline.page.mouse.click(x, y);
  await expect(claimline.heading('Gontcharovka')).toBeVisible();
});

test('clicking a claim moves the date to it and shows its words and where they stand', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap('?date=2025-03-01&place=kursk-region');
  await claimline.claimBy('Donald Trump').click();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /14 March 2025/);
  await expect(claimline.claims.getByRole('blockquote').first()).toHaveText(
    '“Right now, thousands of Ukrainian soldiers are completely surrounded by the Russian army, in a very bad and vulnerable position.”',
  );
  await expect(claimline.claims).toContainText('Truth Social post');
  await expect(claimline.claims).toContainText(/paragraph 1, .*characters \d+–\d+/);
  await expect(claimline.claims.getByRole('list', { name: 'Related claims' })).toContainText(
    /denied by Ukraine’s General Staff/,
  );
  await expect(page).toHaveURL(/claim=trump-encircled/);
});

test('an area opens the claim behind it and says that its outline is schematic', async ({
  claimline,
  hasTouch,
}) => {
  await claimline.open('?view=12/51.246/34.99');
  await claimline.pressMapCentre(hasTouch);
  await expect(claimline.heading('Area: under 200 km²')).toBeVisible();
  await expect(claimline.claims).toContainText('Schematic');
  await expect(claimline.claimBy('Russia’s Defence Ministry').first()).toBeVisible();
});
