import { expect, test } from './journey.ts';

test('the first view draws the map with Sudzha, Gontcharovka and Belgorod in the free area', async ({
  claimline,
}) => {
  await claimline.open();
  expect(await claimline.countMapColours()).toBeGreaterThan(40);
  for (const name of ['Sudzha', 'Gontcharovka', 'Belgorod', 'Kursk region']) {
    await expect(claimline.place(name)).toBeVisible();
  }
  await expect(claimline.date).toHaveAttribute('aria-valuetext', 'Friday 14 March 2025');
  await expect(claimline.heading('Claims about 14 March 2025')).toBeVisible();
  expect(new URL(claimline.page.url()).search).toBe('');
});

test('the page never scrolls sideways and the attribution stays in view', async ({ claimline, page }) => {
  await claimline.open();
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflowPx).toBe(0);
  const attribution = claimline.map.getByRole('link', { name: 'OpenStreetMap contributors' });
  await expect(attribution).toBeInViewport({ ratio: 1 });
  const [inside, outside] = [await attribution.boundingBox(), await claimline.map.boundingBox()];
  expect(inside && outside && inside.x >= outside.x).toBe(true);
});

test('claims and timeline are on screen before the map library has come', async ({ claimline, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/createMapView.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await claimline.visit();
  await expect(claimline.map).toHaveAttribute('data-status', 'loading');
  await claimline.place('Sudzha').click();
  await expect(claimline.heading('Sudzha')).toBeVisible();
  await claimline.date.press('ArrowLeft');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /^Thursday 13 March 2025/);
  release();
  await expect(claimline.map).toHaveAttribute('data-status', 'ready', { timeout: 40_000 });
});
