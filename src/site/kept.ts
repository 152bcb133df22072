import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

type Ingredient = string | Uint8Array;

/** Gives what is made of the ingredients: as it was kept, or made now. */
export type Keeper = (
  ingredients: readonly Ingredient[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Where results are kept, each kind in a folder of its own. */
const keptFolder = '.cache/kept';

/** How many results a kind may hold for each that the last build used: those of other settings, and of what is undone. */
const mostForEach = 3;

/** The bytes of a SHA-256, which stands before every kept result. */
const sealLength = 32;

/**
 * Keeps what takes long to make, under a hash of all that it is made of: the ingredients, the module that
 * makes it with what that imports, and the packages and the Node that both run in. A file that a module
 * reads is an ingredient.
 *
 * @param maker The module, below the project's folder.
 */
export function keeperOf(kind: string, maker: string, folder = keptFolder): Keeper {
  const version = codeVersion(maker);
  return async (ingredients, make) => {
    const file = join(folder, kind, hashOf([version, ...ingredients]).toString('hex'));
    const kept = readSealed(file);
    if (kept) return kept;
    const made = new Uint8Array(await make());
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.concat([hashOf([made]), made]));
    return made;
  };
}

/** Discards what was used longest ago of each kind, where it holds far more than has been used since a time. */
export async function discardOld(since: number, folder = keptFolder): Promise<number> {
  let discarded = 0;
  for (const kind of existsSync(folder) ? await readdir(folder) : []) {
    const entries = await Promise.all(
      (await readdir(join(folder, kind))).map(async (name) => {
        const file = join(folder, kind, name);
        return { file, used: (await stat(file)).mtimeMs };
      }),
    );
    const most = mostForEach * entries.filter(({ used }) => used >= since).length;
    const old = entries.toSorted((one, other) => other.used - one.used).slice(most);
    for (const { file } of old) await rm(file, { force: true });
    discarded += old.length;
  }
  return discarded;
}

/**
 * A kept result, which counts as used now; none where it is missing, or was written only in part. It is read while
 * nothing else goes on: results are small, and to wait for another thread takes several times longer.
 */
function readSealed(file: string): Uint8Array<ArrayBuffer> | undefined {
  if (!existsSync(file)) return undefined;
  const sealed = readFileSync(file);
  const content = sealed.subarray(sealLength);
  if (!hashOf([content]).equals(sealed.subarray(0, sealLength))) return undefined;
  const now = new Date();
  utimesSync(file, now, now);
  return content;
}

/** A hash of the code that makes something: a module and all that it imports, the packages, and Node. */
function codeVersion(module: string): string {
  const sources = withImports(module).map((file) => readFileSync(file));
  const packages = readFileSync('node_modules/.package-lock.json');
  const runtime = JSON.stringify([process.versions, process.platform, process.arch]);
  return hashOf([...sources, packages, runtime]).toString('hex');
}

/** A module of the project and those that it imports, each once. */
function withImports(module: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /\b(?:from|import) ?\(?'(\.{1,2}\/[^']+)'/g,
    );
    for (const [, path = ''] of imports) visit(join(dirname(file), path));
  };
  visit(module);
  return [...found];
}

/** One hash of several parts: of `ab` and `c` another than of `a` and `bc`. */
export function hashOf(parts: readonly Ingredient[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}
