import { expect, test } from './journey.ts';

/** The map alone fills the window: whatever else the page changes, these pictures stay. */
const mapAlone = `
  section[aria-label='Map'] { position: fixed !important; inset: 0; z-index: 1000; }
  section[aria-label='Map'] > :not(:has(canvas)), .maplibregl-control-container { display: none !important; }
`;

const pictures = [
  { name: 'first-view', query: '' },
  { name: 'dark', query: '', colorScheme: 'dark' },
  { name: 'undated-area', query: '?date=2024-11-04&view=8.5/51.1/35.2' },
  { name: 'dispute', query: '?place=kursk-region&view=9/51.5/36.1' },
  { name: 'compare', query: '?to=2025-03-09&view=9/51.15/35.25' },
] as const;

for (const { name, query, ...options } of pictures) {
  test.describe(name, () => {
    test.use({
      viewport: { width: 900, height: 600 },
      contextOptions: { reducedMotion: 'reduce' },
      ...options,
    });
    test(`the map keeps its looks: ${name}`, async ({ claimline, page }) => {
      // A constructed sheet: the page's policy rightly refuses an inline one.
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, mapAlone);
      await claimline.open(query);
      await expect(page).toHaveScreenshot(`${name}.png`, {
        // The software renderer repeats itself to the pixel. A letter's edge may fall otherwise on another machine; a
        // line a quarter of a pixel wider or a hue eight steps off may not.
        threshold: 0.02,
        maxDiffPixels: 100,
      });
    });
  });
}
