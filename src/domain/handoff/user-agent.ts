/**
 * Browsers by their token in the user agent. The order matters: Edge and Opera also send the token
 * of Chrome.
 */
const browsers = [
  ['Edge', /\bEdgA?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//],
] as const;

/** The browser's name and main version, such as `Firefox 140`; `undefined` for what it does not know. */
export function browserName(userAgent: string): string | undefined {
  for (const [name, pattern] of browsers) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return undefined;
}

/**
 * Whether the device is known to run no Windows: the connector is on another one. A Linux desktop counts
 * as unknown, since telephones that are asked for the desktop's page say the same.
 *
 * Pages carry this function inline (src/client/inline/before-paint.ts): it may use nothing from outside
 * itself.
 */
export function isOtherDevice(userAgent: string): boolean {
  return /\b(?:iPhone|iPad|iPod|Android|Macintosh|CrOS)\b/.test(userAgent);
}

/** Whether it is Windows 10 or 11, which browsers do not tell apart. */
export function isWindows10Or11(userAgent: string): boolean {
  return userAgent.includes('Windows NT 10.0');
}
