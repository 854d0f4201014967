import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/chromium/chromiumLaunch.ts';
import { securityHeaders } from './tests/chromium/securityHeaders.ts';

export default defineConfig({
  // Relative addresses: the build works below any path of any static host.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    // The strict policy allows no inline script or style, and no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    manifest: true,
  },
  worker: {
    format: 'es',
    // FlatGeobuf loads it for files that it fetches packed, which the policy forbids twice over: no fetch, no WebAssembly.
    rolldownOptions: { external: ['@bokuweb/zstd-wasm'] },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: securityHeaders },
  test: {
    // Vitest leaves a core free; on two cores that halves the speed of every run.
    maxWorkers: 2,
    // A machine with other work takes its time; nothing here waits for a clock.
    testTimeout: 20_000,
    // No test leaves anything behind, so files of a project share a worker and what it has loaded.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          environment: 'node',
          env: { TZ: 'Pacific/Apia' },
        },
      },
      { extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
          env: { TZ: 'Pacific/Apia' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          isolate: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch }),
            instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
          },
        },
      },
    ],
  },
});
