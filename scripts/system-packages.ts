import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readStamp, writeStamp } from './content-hash.ts';

/** Only root may install system packages. */
export const isRoot = process.getuid?.() === 0;

/** What each package manager runs to install the packages that are named behind it. */
const installers = {
  'apt-get': 'apt-get update -q && apt-get install -q -y --no-install-recommends',
  dnf: 'dnf install -q -y',
  apk: 'apk add --quiet',
} as const;

type PackageManager = keyof typeof installers;

/** The packages' names for each package manager that has them. */
export type SystemPackages = Readonly<Partial<Record<PackageManager, readonly string[]>>>;

/**
 * Installs packages of the system, as root and where a known package manager has them; what goes
 * wrong is printed. The caller looks whether the program is there afterwards. Where they cannot be
 * had, this tries again tomorrow and not at each run.
 */
export function installSystemPackages(what: string, packages: SystemPackages): void {
  const manager = (Object.keys(installers) as PackageManager[]).find(
    (program) => packages[program] && spawnSync(program, ['--version']).status === 0,
  );
  const root = join(import.meta.dirname, '..');
  const today = new Date().toISOString().slice(0, 10);
  if (!isRoot || manager === undefined || readStamp(root, `tried-${what}`) === today) return;
  writeStamp(root, `tried-${what}`, today);
  console.log(`Installing ${what} with ${manager} (a few minutes) …`);
  const command = `${installers[manager]} ${packages[manager]?.join(' ') ?? ''}`;
  const { status, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(stderr.trim());
}
