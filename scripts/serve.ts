/**
 * Serves the built site the way a plain static host does:
 *
 *     node scripts/serve.ts    dist/ at http://localhost:4321/, or as OUT_DIR, BASE_PATH and PORT say
 */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { hubPath } from '../src/site/settings.ts';
import { buildTarget, type BuildTarget } from './build.ts';
import { runMain } from './run-main.ts';

const root = join(import.meta.dirname, '..');
const portsToTry = 20;

/**
 * Serves a built site; takes the next free port when the wanted one is taken, and any for 0. `url` is
 * where the site begins, base path included, with a slash at the end.
 */
export async function startServer({
  directory,
  base,
  port: wanted,
}: BuildTarget & { port: number }) {
  const server = createServer(siteHandler(resolve(root, directory), base));
  for (let port = wanted; !server.listening; port += 1) {
    try {
      await once(server.listen(port, 'localhost'), 'listening');
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= wanted + portsToTry) throw error;
    }
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Types that sirv does not know, or that browsers would not read as UTF-8. */
const contentTypes = [
  [/\.(pagefind|pf_\w+)$/, 'application/octet-stream'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
] as const;

/** Answers requests for a built site as a plain static host does: slashes, 404 and all. */
function siteHandler(directory: string, base: string): RequestListener {
  // Files are looked up at each request: a new build shows without a restart.
  const sendFile = sirv(directory, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      const type = contentTypes.find(([pattern]) => pattern.test(pathname))?.[1];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
    onNoMatch: (_, response) => {
      sendNotFound(directory, response);
    },
  });
  return (request, response) => {
    const address = request.url ?? '/';
    const [pathname = '/'] = address.split('?', 1);
    for (const [name, value] of siteHeaders(directory, pathname)) response.setHeader(name, value);
    const redirect = (to: string) => {
      const headers = {
        Location: to + address.slice(pathname.length),
        'Cache-Control': 'no-cache',
      };
      response.writeHead(301, headers).end();
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (`${pathname}/` === base) {
      redirect(base);
      // A second slash would let a redirect lead to another host.
    } else if (!pathname.startsWith(base) || pathname.includes('//')) {
      sendNotFound(directory, response);
    } else {
      const path = pathname.slice(base.length);
      // Links of the contract work in any casing (LINKING.md).
      const folder = (/^go\//i.test(path) ? path.toLowerCase() : path).replace(/\/$/, '');
      const isPage = existsSync(join(directory, folder, 'index.html'));
      if (isPage && folder !== '' && path !== `${folder}/`) {
        redirect(`${base}${folder}/`);
        return;
      }
      request.url = `/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
      sendFile(request, response);
    }
  };
}

/**
 * The headers that the build wrote for this path, as hosts that know `_headers` read them; read at
 * each request, as files are.
 */
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
  const body = existsSync(page) ? readFileSync(page) : 'Not found\n';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}

/** Serves the build, prints where both languages are, and runs until Ctrl+C. */
async function main(): Promise<void> {
  const target = buildTarget();
  if (!existsSync(resolve(root, target.directory))) {
    throw new Error(`There is no ${target.directory}/ yet: npm run build makes it.`);
  }
  const server = await startServer({ ...target, port: Number(process.env.PORT ?? 4321) });
  console.log(`\nEnglish  ${server.url}${hubPath}/`);
  console.log(`Français ${server.url}fr/${hubPath}/`);
  console.log('\nCtrl+C stops the server.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, server.close);
}

if (import.meta.main) await runMain(main);
