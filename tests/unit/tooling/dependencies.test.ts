import { describe, expect, it } from 'vitest';
import { samePackages } from '../../../scripts/dependencies.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const astro = { version: '7.0.0', integrity: 'sha512-a' };
const native = { ...astro, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] };
type Packages = Parameters<typeof samePackages>[0];
const lock = (packages: Packages): Packages => ({ '': {}, ...packages });

describe('samePackages', () => {
  it.each<[string, Packages, Packages, boolean]>([
    ['the same packages match', { a: astro }, { a: astro }, true],
    ['a missing package does not', { a: astro }, {}, false],
    ['another version does not', { a: astro }, { a: { ...astro, version: '7.0.1' } }, false],
    ['other content does not', { a: astro }, { a: { ...astro, integrity: 'sha512-b' } }, false],
    ['a package that the lock file dropped does not', {}, { a: astro }, false],
    ['a native package of this platform must be there', { a: native }, {}, false],
    ['one of another system need not', { a: { ...native, os: ['darwin'] } }, {}, true],
    ['one of another processor need not', { a: { ...native, cpu: ['arm64'] } }, {}, true],
    ['one of another C library need not', { a: { ...native, libc: ['musl'] } }, {}, true],
    ['one that refuses this system need not', { a: { ...native, os: ['!linux'] } }, {}, true],
    ['one that refuses others must', { a: { ...native, os: ['!win32'] } }, {}, false],
    ['what only other platforms’ packages need may be absent', { a: { optional: true } }, {}, true],
  ])('%s', (_title, wanted, installed, expected) => {
    expect(samePackages(lock(wanted), installed, linux)).toBe(expected);
  });
});
