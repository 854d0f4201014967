import { expect, test } from './journey.ts';

test('scrubbing shows how claimed control changed, on the map and in words', async ({ claimline }) => {
  await claimline.open('?date=2025-03-09');
  await expect(claimline.place('Sudzha')).toHaveAccessibleName(/Held by Ukraine before it was retaken/);
  const before = await claimline.map.screenshot();
  await claimline.date.focus();
  await claimline.date.press('PageUp');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /14 March 2025\. Changed: .*Sudzha/);
  await expect(claimline.place('Sudzha')).toHaveAccessibleName(/Held by Russia, says Russia’s military/);
  const changes = claimline.page.getByRole('region', { name: 'Changes' });
  await expect(changes).toContainText('Changed against 9 Mar 2025');
  await expect(changes).toContainText('Under 200 km² held by Ukraine');
  await expect(async () => {
    expect((await claimline.map.screenshot()).equals(before)).toBe(false);
  }).toPass();
});

test('dragging the slider moves the date and keeps telling what changed since the drag began', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap('?date=2024-12-01');
  const box = await claimline.date.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const thumbX = box.x + box.width * (122 / 225);
  await page.mouse.move(thumbX, box.y + box.height / 2);
  await page.mouse.down();
  for (const part of [0.7, 0.85, 1.1]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2, { steps: 4 });
  }
  await page.mouse.up();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Friday 14 March 2025\. Changed: /);
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText(
    /Changed against (30 Nov|1 Dec|2 Dec) 2024/,
  );
});

test('next and previous claim walk through the statements', async ({ claimline }) => {
  await claimline.openWithoutMap('?date=2025-03-12');
  await claimline.button('Next claim').click();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /13 March 2025/);
  const opened = claimline.claims.locator('[aria-expanded="true"]');
  await expect(opened).toHaveCount(1);
  const first = await opened.textContent();
  await claimline.button('Next claim').click();
  await expect(opened).not.toHaveText(first ?? '');
  await claimline.button('Previous claim').click();
  await expect(opened).toHaveText(first ?? '');
});

test('a typed date is gone to; a wrong one is named and changes nothing', async ({ claimline }) => {
  await claimline.openWithoutMap();
  await claimline.goToDate.fill('11/03/2025');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Tuesday 11 March 2025/);
  await claimline.goToDate.fill('31/02/2025');
  await claimline.goToDate.press('Enter');
  await expect(claimline.timeline.getByRole('status')).toContainText('Write a date as 14/03/2025');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Tuesday 11 March 2025/);
});

test('play moves the date on by itself and pause stops it', async ({ claimline }) => {
  await claimline.openWithoutMap('?date=2024-09-01');
  await claimline.button('Play').click();
  await expect(claimline.date).not.toHaveAttribute('aria-valuetext', /1 September 2024/);
  await claimline.button('Pause').click();
  await expect(claimline.button('Play')).toBeVisible();
});

test('the axis zooms to the last week, where single claims can be picked', async ({ claimline }) => {
  await claimline.openWithoutMap();
  for (let step = 0; step < 3; step += 1) await claimline.button('Show a shorter time').click();
  await expect(claimline.button('Show a shorter time')).toHaveAttribute('aria-disabled', 'true');
  await expect(claimline.date).toHaveAttribute('min', String(Date.UTC(2025, 2, 7) / 86_400_000));
  await claimline.timeline.getByRole('button', { name: /^Kyiv: At talks in Jeddah/ }).click();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /11 March 2025/);
  await expect(claimline.claims.locator('[aria-expanded="true"]')).toContainText('Jeddah');
});
