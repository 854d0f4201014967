import { expect, test } from './journey.ts';
import { withoutWebGl } from './withoutWebGl.ts';

test.describe('when the claims cannot be fetched', () => {
  test.use({ expectedError: /ERR_FAILED/ });
  test('the page says so and offers to try again', async ({ page, claimline }) => {
    await page.route(/embeddedDocument.*\.js$/, (route) => route.abort());
    await claimline.page.goto('./');
    await expect(page.getByRole('alert')).toContainText('kursk-2025-03: could not be loaded');
    await page.unroute(/embeddedDocument.*\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(claimline.timeline).toBeVisible();
  });
});

test.describe('when the map library cannot be fetched', () => {
  test.use({ expectedError: /ERR_FAILED/ });
  test('the claims stay readable and a notice says what is missing', async ({ page, claimline }) => {
    await page.route(/createMapView.*\.js$/, (route) => route.abort());
    await claimline.visit();
    await expect(claimline.map).toHaveAttribute('data-status', 'missing');
    await expect(page.getByText(/^Part of the map could not be loaded/)).toBeVisible();
    await claimline.place('Sudzha').click();
    await expect(claimline.claimBy('Russia’s military').first()).toBeVisible();
  });
});

test('without WebGL the claims stay readable and a notice says what is missing', async ({
  page,
  claimline,
}) => {
  await withoutWebGl(page);
  await claimline.visit();
  await expect(claimline.map).toHaveAttribute('data-status', 'missing');
  await expect(page.getByText(/^This browser cannot draw the map/)).toBeVisible();
  await claimline.button('Previous claim').click();
  await expect(claimline.claims.locator('[aria-expanded="true"]')).toHaveCount(1);
});

test('a blocked storage and a strict policy change nothing', async ({ page, claimline }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await expect(claimline.map).toHaveAttribute('data-status', 'ready', { timeout: 40_000 });
});
