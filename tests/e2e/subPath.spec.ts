import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from '../chromium/securityHeaders.ts';
import { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const path = '/desk/maps/claimline/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
};

let server: Server;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname.startsWith(path) ? `${dist}/${pathname.slice(path.length) || 'index.html'}` : null;
    if (file === null || file.includes('..') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

test.afterAll(() => {
  server.close();
});

test('the build works below a path of any static host', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  await page.goto(`http://127.0.0.1:${address.port}${path}?place=sudzha`);
  const claimline = new ClaimlinePage(page);
  await expect(claimline.map).toHaveAttribute('data-status', 'ready', { timeout: 40_000 });
  await expect(claimline.heading('Sudzha')).toBeVisible();
  expect(await claimline.countMapColours()).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});
