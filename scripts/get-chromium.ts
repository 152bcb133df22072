import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Only root may install system packages, and Chromium has no sandbox for it. */
export const isRoot = process.getuid?.() === 0;

/** The commands by which each package manager installs a Chromium and a font to write with. */
const packageManagers = [
  [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ],
  [['dnf', 'install', '-q', '-y', 'chromium', 'liberation-sans-fonts']],
  [['apk', 'add', '--quiet', 'chromium', 'font-liberation']],
] as const;

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

/** Installs the system's Chromium where a known package manager allows it. */
export function installChromium(): void {
  if (!isRoot) return;
  const commands = packageManagers.find(
    ([[program]]) => spawnSync(program, ['--version']).status === 0,
  );
  if (commands === undefined) return;
  console.log(`Installing Chromium with ${commands[0][0]} (a few minutes) …`);
  for (const [program, ...args] of commands) {
    const { status, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      console.log(stderr.trim());
      return;
    }
  }
}
