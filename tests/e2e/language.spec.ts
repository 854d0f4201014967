import { expect, test } from './journey.ts';
import { objections } from './objections.ts';

test.describe('a browser that asks for Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('gets the page, its claims and its map in Ukrainian, and the quotation in English', async ({
    claimline: { page },
  }) => {
    await page.goto('./?place=kursk-region&claim=trump-encircled');
    await expect(page.locator('section[data-status=ready]')).toBeVisible({ timeout: 40_000 });
    await expect(page.getByRole('heading', { level: 1, name: 'Курськ у заявах' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Курська область' })).toBeVisible();
    await expect(page.getByText('тисячі українських солдатів', { exact: false }).first()).toBeVisible();
    await expect(page.locator('blockquote[lang=en]').first()).toContainText('completely surrounded');
    await expect(page.getByRole('slider', { name: 'Дата' })).toHaveAttribute(
      'aria-valuetext',
      /^пʼятниця, 14 березня 2025/,
    );
    await expect(
      page.locator('canvas[aria-label="Мапа тверджень. Те саме сказано словами під твердженнями."]'),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk');
    expect(await objections(page)).toEqual([]);
  });

  test('keeps the layout that English has', async ({ claimline: { page } }) => {
    await page.goto('./');
    const panel = page.locator('#claims');
    const timeline = page.getByRole('region', { name: 'Часова шкала' });
    await expect(timeline).toBeVisible();
    const width = page.viewportSize()?.width ?? 0;
    for (const part of [panel, timeline]) {
      const box = await part.boundingBox();
      expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(width);
    }
    expect((await timeline.boundingBox())?.width).toBe(width);
    const sidewaysPx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sidewaysPx).toBe(0);
  });
});

test('a language is chosen in the header or, on a phone, among the settings, and is kept', async ({
  page,
  claimline,
  isMobile,
}) => {
  await claimline.openWithoutMap('?place=sudzha');
  if (isMobile) {
    await claimline.button('Help and settings').click();
    await page.getByRole('radio', { name: 'Русский' }).check();
    await page.getByRole('button', { name: 'Закрыть' }).click();
  } else {
    await page.getByRole('button', { name: 'Language English' }).press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Суджа' })).toBeVisible();
  await expect(page).toHaveTitle('Курск в заявлениях · Claimline');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Суджа' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Словами' })).toContainText('удерживает Россия');
});

test.describe('a catalogue that does not come', () => {
  test.use({ expectedError: /Failed to load resource|ru-.*\.js/ });

  test('leaves the page in the language it has, and says so', async ({ page, claimline }) => {
    await page.route(/\/ru-[^/]+\.js$/, (route) => route.abort());
    await claimline.openWithoutMap();
    await claimline.button('Help and settings').click();
    await page.getByRole('radio', { name: 'Русский' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/could not be put into the chosen language/)).toBeVisible();
    await expect(claimline.button('Play')).toBeVisible();
  });
});
