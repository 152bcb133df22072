/**
 * Serves the built site the way a plain static host does:
 *
 *     node scripts/serve.ts    dist/ at http://localhost:4321/, or as OUT_DIR, BASE_PATH and PORT say
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { hubPath } from '../src/site/settings.ts';
import { buildTarget, type BuildTarget } from './build.ts';
import { runMain } from './run-main.ts';
import { siteHandler } from './site-handler.ts';

/** A running preview server. */
export interface SiteServer {
  /** Where the site begins, base path included, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Which built site to serve, and where. */
export interface ServerOptions {
  readonly directory: string;
  readonly base: string;
  /** The first port to try, or 0 for any. */
  readonly port: number;
}

const root = join(import.meta.dirname, '..');
const portsToTry = 20;

/** Serves a built site; takes the next free port when the wanted one is taken. */
export async function startServer(options: ServerOptions): Promise<SiteServer> {
  const server = createServer(siteHandler(resolve(root, options.directory), options.base));
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}${options.base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** Resolves to the port that is listened on: the first free one from `first` on. */
function listen(server: Server, first: number): Promise<number> {
  return new Promise((done, fail) => {
    let port = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= first + portsToTry) {
        fail(error);
        return;
      }
      port += 1;
      server.listen(port, 'localhost');
    });
    server.on('listening', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
    server.listen(port, 'localhost');
  });
}

/** Serves a build, prints where both languages are, and runs until Ctrl+C. */
export async function serveUntilStopped({ directory, base }: BuildTarget): Promise<void> {
  if (!existsSync(resolve(root, directory))) {
    throw new Error(`There is no ${directory}/ yet: npm run build makes it.`);
  }
  const port = Number(process.env.PORT ?? 4321);
  const server = await startServer({ directory, base, port });
  console.log(`\nEnglish  ${server.url}${hubPath}/`);
  console.log(`Français ${server.url}fr/${hubPath}/`);
  console.log('\nCtrl+C stops the server.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

if (import.meta.main) await runMain(() => serveUntilStopped(buildTarget()));
