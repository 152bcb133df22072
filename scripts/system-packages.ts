import { spawnSync } from 'node:child_process';

/** Only root may install system packages. */
export const isRoot = process.getuid?.() === 0;

/** What each package manager runs to install the packages that are named for it. */
const packageManagers = {
  'apt-get': [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends'],
  ],
  dnf: [['install', '-q', '-y']],
  apk: [['add', '--quiet']],
} as const;

type PackageManager = keyof typeof packageManagers;

/** The packages' names for each package manager that has them. */
export type SystemPackages = Readonly<Partial<Record<PackageManager, readonly string[]>>>;

/**
 * Installs packages of the system, as root and where a known package manager has them; what goes
 * wrong is printed. The caller looks whether the program is there afterwards.
 */
export function installSystemPackages(what: string, packages: SystemPackages): void {
  if (!isRoot) return;
  const manager = (Object.keys(packageManagers) as PackageManager[]).find(
    (program) => packages[program] && spawnSync(program, ['--version']).status === 0,
  );
  if (manager === undefined) return;
  console.log(`Installing ${what} with ${manager} (a few minutes) …`);
  const commands = packageManagers[manager];
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1;
    const { status, stderr } = spawnSync(
      manager,
      [...command, ...(isLast ? (packages[manager] ?? []) : [])],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
    if (status !== 0) {
      console.log(stderr.trim());
      return;
    }
  }
}
