import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinksFile } from '../src/content/schemas/link.ts';
import { hubPath } from '../src/site/settings.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Writes the maps by which nginx leads on from addresses that are not written as they should be: links of the
 * contract (LINKING.md) from the site's own links.json, in any casing, since nginx cannot lowercase a path, and
 * with what mail and chat programs do to a link; pages whose `#` was escaped.
 */
export async function linkMap({ folder, generated, base }: BuiltSite): Promise<string> {
  const { links } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8')) as LinksFile;
  await writeFile(join(generated, 'links.conf'), nginxLinkMap(links, base));
  return `${links.length} links`;
}

// What a program takes along at the end of a link: ASCII without letters, digits, `#`, `-` and `/`, and the bytes of
// no-break spaces, « », ” and the like, and of invisible characters. nginx matches bytes.
const marks = String.raw`(?:[\x20!\x22$-,.:-@\x5B-\x60{-~]|\xC2[\xA0\xAB\xBB]|\xE2[\x80\x81][\x80-\xBF]|\xEF\xBB\xBF)*`;

/**
 * The maps themselves. `$go_address` is the address to go on to, or empty where the request is for no link or for one
 * that is written as it should be; the first pattern that fits counts. `$page_address` is that of a page whose `#` was
 * escaped. `$escaped_fragment` is what stood behind it in either, as it was written; one whose `=` is escaped as well
 * is left to the page of the link, or to the 404 page.
 */
export function nginxLinkMap(
  links: readonly { readonly id: string; readonly number: number }[],
  base: string,
): string {
  const names = links.flatMap(({ id, number }) => [id, String(number)]);
  const page = `${base}(?:fr/)?${hubPath}(?:/[a-z-]+)?`;
  return [
    'map $uri $go_address {',
    '  default "";',
    `  "~^${base}go/[a-z0-9-]+/$" "";`,
    ...names.map(
      (name) => `  "~*^${base}go/${name}${marks}/?${marks}(?:#.*)?$" ${base}go/${name}/;`,
    ),
    '}',
    'map $request_uri $page_address {',
    '  default "";',
    `  "~^(?<page>${page})/?%23(?!\\w+%3[Dd])" $page/;`,
    '}',
    'map $request_uri $escaped_fragment {',
    '  default "";',
    '  "~%23(?<fragment>[^?]*)" "#$fragment";',
    '}',
    '',
  ].join('\n');
}
