import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Own {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const own = read('package.json') as Own;
const { packages } = read('package-lock.json') as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every package is pinned, and its content with it', () => {
  for (const version of Object.values({ ...own.dependencies, ...own.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const unknown = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
  expect(unknown).toEqual([]);
});

test('only packages that are named run a script when they are installed', () => {
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(running.filter((name) => own.allowScripts[name] !== true)).toEqual([]);
});

test('the project says under which terms it may be used: none, until its owner names some', () => {
  expect(own.license).toBe('UNLICENSED');
});
