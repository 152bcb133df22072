/**
 * Finds the Chromium that browser tests and drawings use, and gets one where there is none:
 *
 *     node scripts/chromium.ts    makes sure that there is one, and prints where it is
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { runMain } from './run-main.ts';
import { installSystemPackages, isRoot } from './system-packages.ts';

/** What the search depends on, so that tests can stand in for other machines. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own download would be. */
  readonly playwrightExecutable: string;
  exists(file: string): boolean;
  /** Whether the program starts: a browser without its system libraries is there but does not. */
  starts(executable: string): boolean;
}

/** Flags for a quiet browser: it asks nothing of the network that a page did not ask. */
export const chromiumArgs: readonly string[] = [
  // Chromium refuses to start its sandbox for root, which CI and containers are.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightExecutable: chromium.executablePath(),
  exists: existsSync,
  starts(executable) {
    // On Windows --version opens a window instead of answering.
    if (process.platform === 'win32') return true;
    return spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0;
  },
};

/**
 * The Chromium to use: the one that CHROMIUM_PATH names, else Playwright's download, else the
 * system's. Throws when CHROMIUM_PATH names none, because another one would be a silent surprise.
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const works = (file: string) => machine.exists(file) && machine.starts(file);
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, and no browser starts there.`);
  }
  return [machine.playwrightExecutable, ...systemPlaces(machine)].find(works);
}

/** How Playwright starts the Chromium that findChromium finds. */
export function chromiumLaunchOptions(
  executablePath: string | undefined = findChromium(),
): LaunchOptions {
  return { args: [...chromiumArgs], ...(executablePath === undefined ? {} : { executablePath }) };
}

/** Debian’s Chromium without a window: it has no back-forward cache, and opens a page in half the time. */
const headlessShell = '/usr/bin/chromium-headless-shell';

/** As chromiumLaunchOptions, with the headless shell where there is one: for tests of many pages. */
export function testLaunchOptions(): LaunchOptions {
  const isWanted = !process.env.CHROMIUM_PATH && existsSync(headlessShell);
  return isWanted ? chromiumLaunchOptions(headlessShell) : chromiumLaunchOptions();
}

function systemPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => `${folder}/${program}`));
  }
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
}

/** Fetches the Chromium that Playwright was made for; says so when that does not work. */
function downloadChromium(): void {
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

/** The system's Chromium, and a font to write with. */
const systemChromium = {
  'apt-get': ['chromium', 'fonts-liberation'],
  dnf: ['chromium', 'liberation-sans-fonts'],
  apk: ['chromium', 'font-liberation'],
} as const;

/** As findChromium; where there is none, downloads or installs one, or throws with what to do. */
export function ensureChromium(): string {
  let found = findChromium();
  if (found === undefined) {
    downloadChromium();
    found = findChromium();
  }
  if (found === undefined) {
    installSystemPackages('Chromium', systemChromium);
    found = findChromium();
  }
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium starts on this machine, and none could be fetched. Install Chrome or Chromium, or set CHROMIUM_PATH to one, then run the same command again.',
  );
}

if (import.meta.main) {
  await runMain(() => {
    console.log(`Chromium: ${ensureChromium()}`);
    if (!existsSync(headlessShell)) {
      installSystemPackages('the headless shell', { 'apt-get': ['chromium-headless-shell'] });
    }
  });
}
