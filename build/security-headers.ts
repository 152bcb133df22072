import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hashedFolders, keptForEver } from '../config/caching.ts';
import {
  contentSecurityPolicy,
  inlineHashes,
  securityHeaders,
} from '../config/security-headers.ts';
import { basePath } from './base-path.ts';

const policyHeader = 'Content-Security-Policy';

/**
 * Writes the headers for every server, from config/security-headers.ts with the hashes of what the
 * built pages hold inline, and from config/caching.ts: `_headers` in the site for hosts that read it,
 * and for nginx three files in `deploy/generated/<folder>`.
 */
export function securityHeadersFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': async ({ dir, assets }) => {
        const pages = [...assets.values()]
          .flat()
          .filter(({ pathname }) => pathname.endsWith('.html'));
        const inline = new Map(
          await Promise.all(
            pages.map(async (page) => {
              const html = await readFile(page, 'utf8');
              return [page.pathname.slice(dir.pathname.length), inlineElements(html)] as const;
            }),
          ),
        );
        const headers = Object.entries({
          [policyHeader]: policyFor([...inline.values()]),
          ...securityHeaders,
        });
        const copies = globSync('**/{index.md,llms-full.txt}', { cwd: fileURLToPath(dir) }).sort();
        await writeFile(
          new URL('_headers', dir),
          [
            '/*',
            ...headers.map(([name, value]) => `  ${name}: ${value}`),
            ...hashedFolders.flatMap((path) => [
              `${base}${path}*`,
              `  Cache-Control: ${keptForEver}`,
            ]),
            // Copies for programs say what pages say: search engines keep to the pages.
            ...copies.flatMap((file) => [`${base}${file}`, '  X-Robots-Tag: noindex']),
            '',
          ].join('\n'),
        );
        const folder = new URL(
          `../deploy/generated/${basename(fileURLToPath(dir))}/`,
          import.meta.url,
        );
        await mkdir(folder, { recursive: true });
        await writeFile(
          new URL('security-headers.conf', folder),
          Object.entries({ ...securityHeaders, [policyHeader]: '$content_security_policy' })
            .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
            .join(''),
        );
        await writeFile(new URL('policies.conf', folder), nginxPolicies(inline, base));
        await writeFile(new URL('caching.conf', folder), nginxCaching(base));
      },
    },
  };
}

/** The map by which nginx tells how long a file may be kept: `$cache_control`. */
function nginxCaching(base: string): string {
  return [
    'map $uri $cache_control {',
    '  default "no-cache";',
    ...hashedFolders.map((path) => `  "~^${base}${path}" "${keptForEver}";`),
    '}',
    '',
  ].join('\n');
}

/**
 * The map by which nginx sends every page the policy with its own hashes only, `$content_security_policy`;
 * with those of all pages, the header alone would be two packets long in every answer. Files that are
 * no pages may do nothing at all where a browser shows them.
 */
function nginxPolicies(pages: ReadonlyMap<string, InlineElements>, base: string): string {
  return [
    'map $uri $content_security_policy {',
    `  default "default-src 'none'; frame-ancestors 'none'";`,
    ...[...pages].map(([path, inline]) => `  "${base}${path}" "${policyFor([inline])}";`),
    '}',
    '',
  ].join('\n');
}

function policyFor(inline: readonly InlineElements[]): string {
  const hashes: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(inline.flatMap(({ scripts }) => scripts)),
    'style-src-elem': hashesOf(inline.flatMap(({ styles }) => styles)),
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

function hashesOf(contents: readonly string[]): string[] {
  const hash = (content: string) => createHash('sha256').update(content).digest('base64');
  return [...new Set(contents)].map((content) => `'sha256-${hash(content)}'`).sort();
}

interface InlineElements {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The contents of the inline scripts that run, and of the style elements, exactly as a browser hashes them. */
function inlineElements(html: string): InlineElements {
  const scripts: string[] = [];
  const styles: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      if (node.tagName === 'style') styles.push(textOf(node));
      if (node.tagName === 'script' && runsInline(node)) scripts.push(textOf(node));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { scripts, styles };
}

function runsInline({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const attribute = (name: string) => attrs.find((candidate) => candidate.name === name)?.value;
  const type = attribute('type') ?? '';
  return (
    attribute('src') === undefined &&
    ['', 'module', 'speculationrules', 'text/javascript'].includes(type)
  );
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
