import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LinksFile } from '../src/content/schemas/link.ts';
import { basePath } from './base-path.ts';

/**
 * Writes the map by which nginx finds the links of the contract (LINKING.md) in any casing, from the
 * site's own links.json: `deploy/generated/<folder>/links.conf`. nginx cannot lowercase a path.
 */
export function linkMap(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': async ({ dir }) => {
        const registry = JSON.parse(
          await readFile(new URL('links.json', dir), 'utf8'),
        ) as LinksFile;
        const folder = new URL(
          `../deploy/generated/${basename(fileURLToPath(dir))}/`,
          import.meta.url,
        );
        await mkdir(folder, { recursive: true });
        await writeFile(new URL('links.conf', folder), nginxLinkMap(registry.links, base));
      },
    },
  };
}

/**
 * The map itself: `$go_address` is the address to go on to, or empty where the request is for no link
 * or for one that is written as it should be. The first pattern that fits counts.
 */
export function nginxLinkMap(
  links: readonly { readonly id: string; readonly number: number }[],
  base: string,
): string {
  const names = links.flatMap(({ id, number }) => [id, String(number)]);
  return [
    'map $uri $go_address {',
    '  default "";',
    `  "~^${base}go/[a-z0-9-]+/$" "";`,
    ...names.map((name) => `  "~*^${base}go/${name}/?$" ${base}go/${name}/;`),
    '}',
    '',
  ].join('\n');
}
