import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinksFile } from '../src/content/schemas/link.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Writes the map by which nginx finds the links of the contract (LINKING.md) in any casing, from the
 * site's own links.json: nginx cannot lowercase a path.
 */
export async function linkMap({ folder, generated, base }: BuiltSite): Promise<string> {
  const { links } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8')) as LinksFile;
  await writeFile(join(generated, 'links.conf'), nginxLinkMap(links, base));
  return `${links.length} links`;
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
