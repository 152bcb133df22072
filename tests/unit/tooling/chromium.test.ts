import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../../scripts/chromium.ts';

const playwrightExecutable = '/cache/playwright/chrome';

function machine({
  present,
  broken = [],
  ...rest
}: Partial<Machine> & { present: string[]; broken?: string[] }): Machine {
  return {
    platform: 'linux',
    env: {},
    playwrightExecutable,
    exists: (file) => present.includes(file),
    starts: (file) => !broken.includes(file),
    ...rest,
  };
}

describe('findChromium', () => {
  const system = '/usr/bin/chromium';
  const windowsChrome = 'C:\\Program Files/Google/Chrome/Application/chrome.exe';
  const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

  it.each<[string, Parameters<typeof machine>[0], string | undefined]>([
    [
      'the one that CHROMIUM_PATH names comes first',
      { present: ['/mine', playwrightExecutable, system], env: { CHROMIUM_PATH: '/mine' } },
      '/mine',
    ],
    ['an empty CHROMIUM_PATH is none', { present: [system], env: { CHROMIUM_PATH: '' } }, system],
    [
      'Playwright’s own goes before the system’s',
      { present: [playwrightExecutable, system] },
      playwrightExecutable,
    ],
    [
      'a download without its system libraries is passed over',
      { present: [playwrightExecutable, system], broken: [playwrightExecutable] },
      system,
    ],
    [
      'Chrome does where there is no Chromium',
      { present: ['/usr/bin/google-chrome'] },
      '/usr/bin/google-chrome',
    ],
    [
      'Windows',
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' }, present: [windowsChrome] },
      windowsChrome,
    ],
    ['macOS', { platform: 'darwin', present: [macChrome] }, macChrome],
    ['nothing', { present: [] }, undefined],
  ])('%s', (_title, options, expected) => {
    expect(findChromium(machine(options))).toBe(expected);
  });

  it('refuses a CHROMIUM_PATH that leads nowhere instead of taking another browser', () => {
    const lost = machine({ present: [system], env: { CHROMIUM_PATH: '/lost' } });
    expect(() => findChromium(lost)).toThrow('CHROMIUM_PATH is /lost');
  });
});
