/** @param {string} version */
function parse(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return { major, minor };
}

/**
 * Whether this version can run the bootstrap, which then brings a newer one.
 *
 * @param {string} version
 */
export function canStart(version) {
  return parse(version).major >= 20;
}

/**
 * Whether this version can do everything itself: run TypeScript as it is, and the test runner,
 * which supports even versions only.
 *
 * @param {string} version
 */
export function canBuild(version) {
  const { major, minor } = parse(version);
  return (major === 22 && minor >= 18) || (major >= 24 && major % 2 === 0);
}
