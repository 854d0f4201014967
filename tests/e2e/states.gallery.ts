import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, devices, expect, type Page, test } from '@playwright/test';
import { ClaimlinePage } from './ClaimlinePage.ts';
import { withoutWebGl } from './withoutWebGl.ts';

const folder = fileURLToPath(new URL('./gallery/', import.meta.url));

const sizes: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  narrow: { ...devices['Pixel 7'], viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  paper: { viewport: { width: 794, height: 1123 } },
};

interface State {
  readonly name: string;
  readonly query?: string;
  /** As `size.scheme`; all four of desktop and phone, light and dark, when left out. */
  readonly shown?: readonly string[];
  readonly options?: BrowserContextOptions;
  /** Before the page is opened. */
  readonly hinder?: (page: Page) => Promise<unknown>;
  readonly hasMap?: boolean;
  /** What the reader does once it is open. */
  readonly act?: (claimline: ClaimlinePage) => Promise<unknown>;
  readonly fullPage?: boolean;
}

const four = ['desktop.light', 'desktop.dark', 'phone.light', 'phone.dark'];
const two = ['desktop.light', 'phone.dark'];

async function zoomToTheWeek(claimline: ClaimlinePage) {
  const chart = claimline.page.getByRole('group', { name: 'Claimed area' });
  const summary = chart.locator('summary');
  if (await summary.isVisible()) await summary.click();
  for (let step = 0; step < 3; step += 1) await claimline.button('Show a shorter time').click();
}

const states: readonly State[] = [
  { name: 'first-view' },
  { name: 'disputed-claim-open', query: '?place=kursk-region&claim=trump-encircled' },
  { name: 'place', query: '?place=sudzha', shown: two },
  { name: 'place-struck', query: '?place=belgorod', shown: ['desktop.dark', 'phone.light'] },
  { name: 'area', query: '?area=schematic-under-200', shown: two },
  { name: 'undated-area', query: '?date=2024-11-04', shown: two },
  { name: 'one-actor', query: '?by=trump', shown: two },
  { name: 'said-by', query: '?said=2025-03-13', shown: two },
  { name: 'chart-week', act: zoomToTheWeek, shown: four },
  {
    name: 'chart-table',
    shown: two,
    act: async (claimline) => {
      await zoomToTheWeek(claimline);
      await claimline.button('Show as table').click();
    },
  },
  { name: 'compare', query: '?to=2025-03-09' },
  {
    name: 'according-to-open',
    shown: two,
    act: ({ page }) => page.getByRole('button', { name: /^According to/ }).click(),
  },
  {
    name: 'search-results',
    act: async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('putin');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'help', act: (claimline) => claimline.button('Help and settings').click() },
  {
    name: 'in-words',
    shown: two,
    act: async ({ page }) => {
      const raise = page.getByRole('button', { name: 'Raise the panel' });
      if (await raise.isVisible()) await raise.click();
      await page.getByRole('region', { name: 'In words' }).evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: 'focus',
    shown: two,
    act: async (claimline) => {
      await claimline.place('Sudzha').focus();
      await claimline.page.keyboard.press('Tab');
    },
  },
  { name: 'far-off', query: '?view=4.5/50.5/34', shown: two },
  { name: 'near', query: '?view=11/51.19/35.27', shown: two },
  {
    name: 'sheet-low',
    shown: ['phone.light'],
    act: (claimline) => claimline.button('Lower the panel').click(),
  },
  {
    name: 'sheet-high',
    query: '?place=sudzha',
    shown: ['phone.light', 'phone.dark'],
    act: (claimline) => claimline.button('Raise the panel').click(),
  },
  { name: 'narrow', query: '?place=sudzha', shown: ['narrow.light'] },
  {
    name: 'print',
    query: '?place=kursk-region&claim=trump-encircled',
    shown: ['paper.dark'],
    fullPage: true,
    act: ({ page }) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'forced-colours',
    query: '?place=sudzha',
    options: { forcedColors: 'active' },
    shown: two,
  },
  {
    name: 'letters-twice',
    shown: ['desktop.light', 'phone.light'],
    act: ({ page }) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')),
  },
  { name: 'notice', query: '?date=2031-01-01&place=atlantis', shown: two },
  {
    name: 'fault',
    shown: two,
    hinder: (page) => page.route(/embeddedDocument.*\.js$/, (route) => route.abort()),
    hasMap: false,
  },
  { name: 'no-map', shown: two, hinder: withoutWebGl, hasMap: false },
];

states.forEach(({ name, query = '', shown = four, options, hinder, hasMap = true, act, fullPage }, index) => {
  const number = String(index + 1).padStart(2, '0');
  for (const variant of shown) {
    test(`${number} ${name}, ${variant}`, async ({ browser, baseURL }) => {
      const [size = '', scheme] = variant.split('.');
      const context = await browser.newContext({
        ...sizes[size],
        ...options,
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      const claimline = new ClaimlinePage(page);
      await hinder?.(page);
      if (hasMap) await claimline.open(query);
      else {
        await page.goto(`./${query}`);
        await expect(
          page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first(),
        ).toBeVisible();
      }
      await act?.(claimline);
      await page.screenshot({
        path: `${folder}${number}-${name}.${variant}.png`,
        fullPage: fullPage ?? false,
      });
      await context.close();
    });
  }
});
