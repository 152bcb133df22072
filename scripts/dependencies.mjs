import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 * @typedef {{ os: string, cpu: string, libc: string }} Platform
 */

/**
 * Whether node_modules holds exactly what package-lock.json asks for on this machine.
 *
 * npm keeps a lock file of its own in node_modules, written last, so an interrupted installation
 * never looks complete and an installation by hand needs no second one.
 *
 * @param {string} root
 */
export function dependenciesMatch(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  return (
    wanted !== undefined &&
    installed !== undefined &&
    samePackages(wanted, installed, thisPlatform()) &&
    Object.keys(installed).every((folder) => existsSync(join(root, folder, 'package.json')))
  );
}

/**
 * Whether `installed` is `wanted` without what is made for other platforms.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @param {Platform} platform
 */
export function samePackages(wanted, installed, platform) {
  const folders = Object.keys(wanted).filter((folder) => folder !== '');
  return (
    folders.every((folder) => {
      const [locked, present] = [wanted[folder], installed[folder]];
      if (present === undefined) return mayBeAbsent(locked, platform);
      return present.version === locked?.version && present.integrity === locked?.integrity;
    }) && Object.keys(installed).every((folder) => folder in wanted)
  );
}

/**
 * npm leaves out optional packages of other platforms, and what only those need. One that is made
 * for this platform is a native part that some tool cannot work without.
 *
 * @param {LockedPackage | undefined} locked
 * @param {Platform} platform
 */
function mayBeAbsent(locked, platform) {
  if (!locked?.optional) return false;
  const { os, cpu, libc } = locked;
  const bound = os !== undefined || cpu !== undefined;
  return !bound || !(fits(os, platform.os) && fits(cpu, platform.cpu) && fits(libc, platform.libc));
}

/**
 * @param {readonly string[] | undefined} names As in package.json: names, or names to refuse with `!`.
 * @param {string} name
 */
function fits(names, name) {
  if (names === undefined || names.includes(name)) return true;
  return names.every((entry) => entry.startsWith('!')) && !names.includes(`!${name}`);
}

/** @returns {Platform} */
function thisPlatform() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  const libc = report.header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  try {
    const lock = /** @type {{ packages: LockedPackages }} */ (
      JSON.parse(readFileSync(file, 'utf8'))
    );
    return lock.packages;
  } catch {
    return undefined;
  }
}
