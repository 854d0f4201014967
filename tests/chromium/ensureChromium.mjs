// Runs before the test suites: they drive a real Chromium, which no npm package brings along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const aptGet = '/usr/bin/apt-get';
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

if (!existsSync(chromium)) {
  // A path that somebody chose is theirs to fill; installing elsewhere would not help.
  const canInstall = !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync(aptGet);
  if (canInstall) {
    runAptGet('update');
    runAptGet('install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!existsSync(chromium)) {
    console.error(
      `The tests need Chromium at ${chromium}: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the binary.`,
    );
    process.exit(1);
  }
}

function runAptGet(...words) {
  // Whether it worked shows by the binary being there.
  spawnSync(aptGet, words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
