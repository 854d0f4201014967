import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { objections, objectionsInBothSchemes } from './objections.ts';

const chart = (page: Page) => page.getByRole('group', { name: 'Claimed area' });

/** On a phone the chart is folded. */
async function unfold(page: Page): Promise<void> {
  const summary = chart(page).locator('summary');
  if (await summary.isVisible()) await summary.click();
}

test('the chart leaves the map its room', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const wide = (page.viewportSize()?.width ?? 0) >= 900;
  const box = await (wide ? chart(page).getByRole('img') : chart(page)).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(wide ? 72 : 32);
});

test('a figure stands over its own day, at every zoom', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  await unfold(page);
  for (let zoom = 0; zoom < 4; zoom += 1) {
    const thumbPx = await page.evaluate(() => {
      const lanes = document.querySelector('[aria-label="Claims by date"]')?.getBoundingClientRect();
      const slider = document.querySelector<HTMLInputElement>('input[type=range][aria-label="Date"]');
      if (!lanes || !slider) return null;
      const days = Number(slider.max) - Number(slider.min) + 1;
      return lanes.left + ((Number(slider.value) - Number(slider.min) + 0.5) / days) * lanes.width;
    });
    const cap = await chart(page).locator('[data-op="<"] > line').last().boundingBox();
    expect((cap?.x ?? 0) + (cap?.width ?? 0) / 2).toBeCloseTo(thumbPx ?? -1, 0);
    if (zoom < 3) await claimline.button('Show a shorter time').click();
  }
});

test('a figure’s label opens the words behind it', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?date=2024-12-01');
  await unfold(page);
  await chart(page)
    .getByRole('button', { name: /at its largest/ })
    .click();
  await expect(claimline.claims.locator('[aria-expanded="true"]')).toContainText('1,300 km²');
});

test('axe finds nothing to object to in the chart and its table', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  await unfold(page);
  expect(await objections(page)).toEqual([]);
  await claimline.button('Show as table').click();
  expect(await objectionsInBothSchemes(page)).toEqual([]);
});
