/*
 * What Windows itself would do with a name or a path, written from its documented rules (facts A8-A12) and not from
 * the parser, so that the two can be compared.
 */

const RESERVED = new Set([
  ...['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'],
  ...['COM', 'LPT'].flatMap((port) => Array.from('123456789¹²³', (digit) => port + digit)),
]);

/** Whether Windows keeps a name exactly as it is written, as one component of a path. */
export function isOneComponent(name: string): boolean {
  const isForbidden = Array.from(name).some(
    (character) => character < ' ' || '<>:"/\\|?*'.includes(character),
  );
  const stem = (name.split('.')[0] ?? '').replace(/ +$/, '').toUpperCase();
  const isDropped = name.endsWith('.') || name.endsWith(' ');
  return name !== '' && name.length <= 255 && !isForbidden && !isDropped && !RESERVED.has(stem);
}

/** The path that Windows opens: `.` and `..` resolved, separators joined, dots and spaces at the ends of names dropped. */
export function resolvedByWindows(path: string): string {
  const [drive = '', ...names] = path.split(/[\\/]+/);
  const resolved: string[] = [];
  for (const name of names) {
    if (name === '..') resolved.pop();
    else if (name !== '.') resolved.push(name.replace(/[. ]+$/, ''));
  }
  return [drive, ...resolved].join('\\');
}
