import { test as base } from '@playwright/test';
import { ClaimlinePage } from './ClaimlinePage.ts';

interface Journey {
  readonly claimline: ClaimlinePage;
  /** The message a journey provokes on purpose; every other error fails it. */
  readonly expectedError: RegExp | null;
}

/** Every journey fails on an unexpected console error, an uncaught fault or a request that leaves the origin. */
export const test = base.extend<Journey>({
  expectedError: [null, { option: true }],
  claimline: async ({ page, baseURL, expectedError }, use) => {
    const faults: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== origin)
        faults.push(`left the origin: ${request.url()}`);
    });
    await use(new ClaimlinePage(page));
    const unexpected = faults.filter((fault) => !expectedError?.test(fault));
    base.expect(unexpected).toEqual([]);
  },
});

export { expect } from '@playwright/test';
