import { createReadStream, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { withoutBase } from '../src/domain/address.ts';
import { findLink, type LinkId, linkNameOf } from '../src/domain/link-ids.ts';
import { answerTo } from './site-address.ts';

/** Types that are missing from sirv’s table, or that it leaves without their encoding. */
const contentTypes: Readonly<Record<string, string>> = {
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers requests for a built site as a plain static host does: slashes, 404 and all. */
export function siteHandler(directory: string, base: string): RequestListener {
  // Files are looked up at each request: a new build shows without a restart.
  const sendFile = sirv(directory, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      const type = contentTypes[/\.\w+$/.exec(pathname)?.[0] ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of siteHeaders(directory, pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = request.url ?? '/';
    const answer = answerTo(directory, base, address) ?? answerToLink(directory, base, address);
    if (answer === undefined) {
      sendNotFound(directory, response);
    } else if ('redirect' in answer) {
      response.writeHead(301, { Location: answer.redirect, 'Cache-Control': 'no-cache' }).end();
    } else {
      request.url = `/${relative(directory, answer.file).split(sep).map(encodeURI).join('/')}`;
      sendFile(request, response);
    }
  };
}

/** Where the address of a link leads that is written in another casing (LINKING.md). */
function answerToLink(
  directory: string,
  base: string,
  url: string,
): { readonly redirect: string } | undefined {
  const [pathname = '', query] = url.split('?', 2);
  const name = linkNameOf(withoutBase(pathname, base));
  const registry = join(directory, 'links.json');
  if (name === undefined || !existsSync(registry)) return undefined;
  const { links } = JSON.parse(readFileSync(registry, 'utf8')) as { links: LinkId[] };
  const link = findLink(name, links);
  return link && { redirect: `${base}go/${link.id}/${query === undefined ? '' : `?${query}`}` };
}

/** The headers that the build wrote for this path, as hosts that know `_headers` read them; read each time, as files are. */
function siteHeaders(directory: string, pathname: string): (readonly [string, string])[] {
  const file = join(directory, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n(?=\S)/)
    .filter((block) => {
      const [pattern = ''] = block.split('\n', 1);
      return pattern.endsWith('*')
        ? pathname.startsWith(pattern.slice(0, -1))
        : pathname === pattern;
    })
    .flatMap((block) => [...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)])
    .map(([, name = '', value = '']) => [name, value]);
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(page).pipe(response);
}
