/**
 * The other browsers that the scenarios of tests/engines run in:
 *
 *     node scripts/engines.ts    installs those that are missing and can be had
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './run-main.ts';
import { stamp } from './stamps.ts';
import { isRoot, installSystemPackages } from './system-packages.ts';

export const firefoxExecutable = '/usr/bin/firefox-esr';
export const webKitDriver = '/usr/bin/WebKitWebDriver';

/** Debian's packages: it has no driver for Firefox, which speaks WebDriver BiDi by itself. */
export const enginePackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'] as const;

/** WebKit's own small browser, which its driver steers; its folder names the processor. */
export function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((file) => existsSync(file));
}

const starts = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Why Firefox cannot run here, or nothing where it can. */
export function firefoxIsMissing(): string | undefined {
  return starts(firefoxExecutable) ? undefined : `there is no ${firefoxExecutable}`;
}

/** Why WebKit cannot run here, or nothing where it can. */
export function webKitIsMissing(): string | undefined {
  if (!existsSync(webKitDriver)) return `there is no ${webKitDriver}`;
  if (miniBrowser() === undefined) return 'there is no MiniBrowser of webkit2gtk-4.1';
  return existsSync('/usr/bin/Xvfb') ? undefined : 'there is no /usr/bin/Xvfb';
}

/** Installs what is missing; where it cannot be had, tries again tomorrow and not at each run. */
function install(): void {
  const reasons = () =>
    [firefoxIsMissing(), webKitIsMissing()].filter((text) => text !== undefined);
  if (reasons().length === 0) return;
  const tried = stamp(join(import.meta.dirname, '..'), 'engines-tried');
  const today = new Date().toISOString().slice(0, 10);
  if (isRoot && tried.read() !== today) {
    installSystemPackages('Firefox and WebKit', { 'apt-get': enginePackages });
    if (reasons().length > 0) tried.write(today);
  }
  for (const reason of reasons()) console.log(`An engine is skipped: ${reason}.`);
}

if (import.meta.main) await runMain(install);
