import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { hasNginx } from '../nginx.ts';

const root = join(import.meta.dirname, '../..');

/** Serves a folder that was built in the project at `cwd` with the production configuration. */
export async function serveWithNginx(directory: string, cwd = root) {
  if (!hasNginx()) {
    throw new Error(
      'The benchmark measures nginx: node scripts/nginx.ts --install gets it where it can be had.',
    );
  }
  const port = await freePort();
  const nginx = spawn(process.execPath, ['scripts/nginx.ts'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: directory, BASE_PATH: '/', PORT: String(port) },
  });
  await answering(port, nginx);
  return { port, stop: () => nginx.kill('SIGTERM') };
}

/** Writes hand-made pages (address to HTML) into a folder that {@link serveWithNginx} can serve. */
export function writeHandMadeSite(directory: string, pages: ReadonlyMap<string, string>): void {
  rmSync(join(root, directory), { recursive: true, force: true });
  for (const [address, html] of pages) {
    const file = join(root, directory, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.br`, brotliCompressSync(html));
  }
  // No policy: its hashes are those of the built site's pages.
  const generated = join(root, 'deploy/generated', directory.replace(/^.*\//, ''));
  cpSync(join(root, 'deploy/generated/dist'), generated, { recursive: true });
  writeFileSync(join(generated, 'security-headers.conf'), '');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return;
    await setTimeout(50);
  }
  throw new Error('nginx did not start; it says why above.');
}
