import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from '../chromium/securityHeaders.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
};

export interface ServedPage {
  /** With a slash at its end. */
  readonly address: string;
  stop(): void;
}

/** Serves a folder and further files by their names, from memory, on loopback and under the product's headers. */
export async function servePage(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<ServedPage> {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const served = new Map<string, string | Uint8Array>(files);
  for (const { parentPath, name } of built) {
    const path = join(parentPath, name);
    served.set(path.slice(folder.length + 1), readFileSync(path));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = served.get(name);
    response.writeHead(body === undefined ? 404 : 200, {
      ...securityHeaders,
      'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      // Each page is a first visit.
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
