import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a static host answers to a path: a file, a redirect, or nothing. */
export type Answer = { readonly file: string } | { readonly redirect: string } | undefined;

/**
 * How a plain static host reads the address of a built site.
 *
 * @param directory The built site.
 * @param base The path that it is served under, with a slash at both ends.
 * @param url Path and query as the browser sent them.
 */
export function answerTo(directory: string, base: string, url: string): Answer {
  const [pathname = '/', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  if (`${pathname}/` === base) return { redirect: `${base}${search}` };
  // A second slash would let a redirect lead to another host.
  if (!pathname.startsWith(base) || pathname.includes('//')) return undefined;

  const path = decode(pathname.slice(base.length));
  if (path === undefined) return undefined;
  const target = join(directory, path);
  if (!`${target}${sep}`.startsWith(`${join(directory)}${sep}`)) return undefined;

  const named = path === '' || path.endsWith('/') ? join(target, 'index.html') : target;
  if (kindOf(named) === 'file') return { file: named };
  if (kindOf(join(named, 'index.html')) === 'file') return { redirect: `${pathname}/${search}` };
  return undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isFile() ? 'file' : 'folder';
}
