import { posix } from 'node:path';

/** Reads a text file of the built site by its address; nothing where there is none. */
export type ReadText = (address: string) => string | undefined;

/** Scripts and everything that they import at once, each once; what they load later is left out. */
export function withImports(addresses: readonly string[], read: ReadText): string[] {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const text = read(address);
    if (text === undefined) throw new Error(`${address} is not in the built site.`);
    for (const [, imported = ''] of text.matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      visit(posix.join(posix.dirname(address), imported));
    }
  };
  addresses.forEach(visit);
  return [...found];
}
