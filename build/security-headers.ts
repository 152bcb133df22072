import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolders, keptForEver, keptFromSearch } from '../config/caching.ts';
import {
  contentSecurityPolicy,
  inlineHashes,
  securityHeaders,
} from '../config/security-headers.ts';
import type { BuiltSite } from './built-site.ts';
import type { InlineHashes } from './inline-hashes.ts';

const policyHeader = 'Content-Security-Policy';

/**
 * Writes the headers for every server, from config/security-headers.ts with the hashes of what the
 * built pages hold inline, and from config/caching.ts: `_headers` in the site for hosts that read it,
 * and three files for nginx.
 */
export async function securityHeadersFiles(site: BuiltSite): Promise<string> {
  const { folder, generated, base, pages } = site;
  const inline = new Map(pages.map((page) => [page.file, page.inline]));
  const copies = globSync(`**/{${keptFromSearch.join(',')}}`, { cwd: folder }).sort();
  const files = {
    [join(folder, '_headers')]: headersFile([...inline.values()], copies, base),
    [join(generated, 'security-headers.conf')]: Object.entries({
      ...securityHeaders,
      [policyHeader]: '$content_security_policy',
    })
      .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
      .join(''),
    [join(generated, 'policies.conf')]: nginxPolicies(inline, base),
    [join(generated, 'caching.conf')]: nginxCaching(base),
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(file, text)));
  return `${pages.length} policies`;
}

function headersFile(
  inline: readonly InlineHashes[],
  copies: readonly string[],
  base: string,
): string {
  const headers = { [policyHeader]: policyFor(inline), ...securityHeaders };
  return [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...hashedFolders.flatMap((path) => [`${base}${path}*`, `  Cache-Control: ${keptForEver}`]),
    ...copies.flatMap((file) => [`${base}${file}`, '  X-Robots-Tag: noindex']),
    '',
  ].join('\n');
}

/**
 * The maps by which nginx tells how long a file may be kept, `$cache_control`, and what search engines
 * are not to list, `$robots_tag`. An error answer to the address of a kept file must not be kept: a proxy would give
 * it to every reader.
 */
function nginxCaching(base: string): string {
  return [
    'map "$status $uri" $cache_control {',
    '  default "no-cache";',
    ...hashedFolders.map((path) => `  "~^(?:200|304) ${base}${path}" "${keptForEver}";`),
    '}',
    'map $uri $robots_tag {',
    '  default "";',
    `  "~/(?:${keptFromSearch.join('|').replaceAll('.', '\\.')})$" noindex;`,
    '}',
    '',
  ].join('\n');
}

/**
 * The map by which nginx sends every page the policy with its own hashes only, `$content_security_policy`;
 * with those of all pages, the header alone would be two packets long in every answer. Files that are
 * no pages may do nothing at all where a browser shows them.
 */
function nginxPolicies(pages: ReadonlyMap<string, InlineHashes>, base: string): string {
  return [
    'map $uri $content_security_policy {',
    `  default "default-src 'none'; frame-ancestors 'none'";`,
    ...[...pages].map(([path, inline]) => `  "${base}${path}" "${policyFor([inline])}";`),
    '}',
    '',
  ].join('\n');
}

function policyFor(inline: readonly InlineHashes[]): string {
  const hashes: Readonly<Record<string, readonly string[]>> = {
    'script-src': sorted(inline.flatMap(({ scripts }) => scripts)),
    'style-src-elem': sorted(inline.flatMap(({ styles }) => styles)),
  };
  return Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) =>
      [
        directive,
        ...sources.flatMap((source) =>
          source === inlineHashes ? (hashes[directive] ?? []) : [source],
        ),
      ].join(' '),
    )
    .join('; ');
}

/** Each hash once. */
function sorted(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}
