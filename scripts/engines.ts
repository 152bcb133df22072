/**
 * The other browsers that the scenarios of tests/engines run in:
 *
 *     node scripts/engines.ts    installs those that are missing and can be had
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { runMain } from './run-main.ts';
import { installSystemPackages } from './system-packages.ts';

export const firefoxExecutable = '/usr/bin/firefox-esr';
export const webKitDriver = '/usr/bin/WebKitWebDriver';

/** Debian's packages: it has no driver for Firefox, which speaks WebDriver BiDi by itself. */
const enginePackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'] as const;

/** WebKit's own small browser, which its driver steers; its folder names the processor. */
export function miniBrowser(): string | undefined {
  return globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0];
}

/** Why Firefox cannot run here, or nothing where it can. */
export function firefoxIsMissing(): string | undefined {
  const starts = spawnSync(firefoxExecutable, ['--version']).status === 0;
  return starts ? undefined : `there is no ${firefoxExecutable}`;
}

/** Why WebKit cannot run here, or nothing where it can. */
export function webKitIsMissing(): string | undefined {
  if (!existsSync(webKitDriver)) return `there is no ${webKitDriver}`;
  if (miniBrowser() === undefined) return 'there is no MiniBrowser of webkit2gtk-4.1';
  return existsSync('/usr/bin/Xvfb') ? undefined : 'there is no /usr/bin/Xvfb';
}

if (import.meta.main) {
  await runMain(() => {
    const reasons = () => [firefoxIsMissing(), webKitIsMissing()].filter((text) => text);
    if (reasons().length > 0) {
      installSystemPackages('Firefox and WebKit', { 'apt-get': enginePackages });
    }
    for (const reason of reasons()) console.log(`An engine is skipped: ${reason}.`);
  });
}
