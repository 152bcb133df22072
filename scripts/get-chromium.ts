import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installSystemPackages } from './system-packages.ts';

/** Fetches the Chromium that Playwright was made for; says so when that does not work. */
export function downloadChromium(): void {
  console.log('No Chromium here yet: fetching Playwright’s (about 170 MB) …');
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'install', '--no-shell', 'chromium'],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) {
    console.log(`That did not work (${/^Error: (.+)$/m.exec(stderr)?.[1] ?? 'no reason given'}).`);
  }
}

/** Installs the system’s Chromium, and a font to write with, where a known package manager has them. */
export function installChromium(): void {
  installSystemPackages('Chromium', {
    'apt-get': ['chromium', 'fonts-liberation'],
    dnf: ['chromium', 'liberation-sans-fonts'],
    apk: ['chromium', 'font-liberation'],
  });
}
