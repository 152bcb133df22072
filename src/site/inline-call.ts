/**
 * A script's text that calls `run` with `args`, functions among them, for a page that carries it
 * inline: none of them may use anything from outside itself. The same arguments give the same text,
 * so that one hash in the headers lets it run on every page.
 */
export function inlineCall<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
  ...args: Args
): string {
  const values = args.map((arg) => (typeof arg === 'function' ? String(arg) : JSON.stringify(arg)));
  return `(${String(run)})(${values.join(',')})`
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\n\s+/g, '\n');
}
