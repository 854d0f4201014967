import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../chromium/chromiumLaunch.ts';

const port = Number(process.env['CLAIMLINE_PORT'] ?? 4179);

// The software renderer draws both sizes with one core each.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  snapshotPathTemplate: '{testDir}/goldens/{arg}{ext}',
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    // Only the map needs the software renderer: the page around it is put together faster without.
    launchOptions: { ...chromiumLaunch, args: [...chromiumLaunch.args, '--disable-gpu-compositing'] },
    // A trace of every journey would be a sixth of their time: `--trace on` takes one of what failed.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', testMatch: '*.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testMatch: '*.spec.ts',
      // What is the same at every size: the map alone in a window of its own, what files hold, what is kept or linked.
      testIgnore: [
        'address.spec.ts',
        'families.spec.ts',
        'goldens.spec.ts',
        'reload.spec.ts',
        'subPath.spec.ts',
      ],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'screenshots', testMatch: 'screenshots.gallery.ts' },
    { name: 'gallery', testMatch: 'states.gallery.ts' },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
