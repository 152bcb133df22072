import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hubPath } from '../src/site/settings.ts';
import type { BuiltSite } from './built-site.ts';
import type { ScriptFile } from './script-files.ts';

const modulesFolder = join(import.meta.dirname, '../node_modules');

/** What reaches a browser beside the bundler's files: the frame of every page, and the script and program of the search. */
const besideChunks = ['@astrojs/starlight', 'astro', 'pagefind'] as const;

/** Licences that ask for no more than their notice in every copy. Others, above all copyleft, are a decision to take. */
const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

/**
 * Writes `third-party.txt` at the hub: the notices of everything by others that reaches a browser. It is made from
 * what is in the script files, so that nothing can be added without its notice.
 */
export async function thirdPartyNotices({ folder, scripts }: BuiltSite): Promise<string> {
  const names = [...new Set([...packagesIn(scripts), ...besideChunks])].sort();
  const text = names.map((name) => noticeOf(name, modulesFolder)).join(`\n${'-'.repeat(80)}\n\n`);
  await writeFile(join(folder, hubPath, 'third-party.txt'), text);
  return names.join(', ');
}

/**
 * The packages whose modules the script files hold. The bundler's own helpers are modules without a file, and are
 * named after it: `\0vite/preload-helper.js`.
 */
export function packagesIn(scripts: readonly Pick<ScriptFile, 'modules'>[]): readonly string[] {
  const found = scripts
    .flatMap(({ modules }) => modules)
    .flatMap((module) => {
      const path = module
        .replaceAll(sep, '/')
        .replace(/^\0(?:vite|rolldown)(?=\/)/, (name) => name.replace('\0', '/node_modules/'));
      return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [];
    });
  return [...new Set(found)];
}

/**
 * A package's name, version, licence and the text of that.
 * @throws where it has no text, or a licence that asks for more than a notice.
 */
export function noticeOf(name: string, modules: string): string {
  const folder = join(modules, name);
  const { version = '', license = 'none' } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { version?: string; license?: string };
  if (!permissive.has(license)) {
    throw new Error(
      `${name} reaches readers’ browsers under the licence ${license}: see whether it may, and what it asks for (build/third-party.ts).`,
    );
  }
  // A file, or a folder of several.
  const texts = globSync('{licen[cs]e,LICEN[CS]E}{,.md,.txt}{,/*}', { cwd: folder })
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    // What Vite has built in stays in the build.
    .map((text) => text.replace(/# Licenses of bundled dependencies.*/s, '').trim());
  if (texts.length === 0)
    throw new Error(`${name} has no text of its licence: build/third-party.ts cannot pass it on.`);
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}
