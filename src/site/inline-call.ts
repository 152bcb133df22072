import { minifySync } from 'vite';

/** The calls as pages carry them, by their texts: most are the same on every page. */
const minified = new Map<string, string>();

/**
 * A script's text that calls `run` with `args`, functions among them, for a page that carries it
 * inline: none of them may use anything from outside itself. The same arguments give the same text,
 * so that one hash in the headers lets it run on every page. Older browsers have to read it, too, before it
 * leaves them alone (client/inline/before-paint.ts): it is made no newer than it was written.
 */
export function inlineCall<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
  ...args: Args
): string {
  const values = args.map((arg) => (typeof arg === 'function' ? String(arg) : JSON.stringify(arg)));
  const text = `(${String(run)})(${values.join(',')})`;
  let code = minified.get(text);
  if (code === undefined) {
    ({ code } = minifySync('inline.js', text, { compress: { target: 'es2020' } }));
    minified.set(text, code);
  }
  return code;
}
