import { fileURLToPath } from 'node:url';
import { devices, test } from '@playwright/test';
import { ClaimlinePage } from './ClaimlinePage.ts';

const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 };

const pictures = [
  { name: 'first-view', query: '', device: wide, colorScheme: 'light' },
  { name: 'a-claim', query: '?place=kursk-region&claim=trump-encircled', device: wide, colorScheme: 'light' },
  { name: 'november', query: '?date=2024-11-04&place=sudzha', device: wide, colorScheme: 'light' },
  { name: 'dark', query: '?date=2025-03-12&place=gontcharovka', device: wide, colorScheme: 'dark' },
  { name: 'phone', query: '', device: phone, colorScheme: 'light' },
  { name: 'phone-place', query: '?place=sudzha', device: phone, colorScheme: 'dark' },
] as const;

for (const { name, query, device, colorScheme } of pictures) {
  test(`picture: ${name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...device, colorScheme, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await new ClaimlinePage(page).open(query);
    await page.screenshot({ path: `${folder}${name}.png` });
    await context.close();
  });
}
