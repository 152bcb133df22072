/**
 * Runs the built site in nginx with the production configuration, deploy/nginx.conf:
 *
 *     node scripts/nginx.ts              dist/ at http://localhost:4321/, or as OUT_DIR, BASE_PATH and PORT say
 *     node scripts/nginx.ts --install    installs nginx where it is missing and can be had
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildTarget, type BuildTarget } from './build.ts';
import { runMain } from './run-main.ts';
import { installSystemPackages } from './system-packages.ts';

const root = join(import.meta.dirname, '..');

/** Debian's packages of nginx and its module for brotli; the image takes the same (deploy/Dockerfile). */
export const nginxPackages = ['nginx-light', 'libnginx-mod-http-brotli-static'] as const;

/** Whether nginx and its module for brotli are on this machine. */
export function hasNginx(): boolean {
  return (
    spawnSync('nginx', ['-v']).status === 0 &&
    existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')
  );
}

/**
 * Fills in deploy/nginx.conf for one built folder and gives the file's path. The site's folder is a
 * link, so that the server finds it under its base path.
 */
function nginxConfiguration({ directory, base }: BuildTarget, port: number): string {
  const run = join(root, '.cache/nginx', basename(directory));
  const site = join(run, 'site');
  const link = join(site, base).replace(/\/$/, '');
  rmSync(run, { recursive: true, force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, directory), link);

  const values: Readonly<Record<string, string>> = {
    PORT: String(port),
    RUN: run,
    SITE: site,
    BASE_PATH: base,
    GENERATED: join(root, 'deploy/generated', basename(directory)),
  };
  const template = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8');
  const file = join(run, 'nginx.conf');
  writeFileSync(
    file,
    template.replaceAll(/\$\{([A-Z_]+)\}/g, (name, key: string) => values[key] ?? name),
  );
  return file;
}

function install(): void {
  if (!hasNginx()) installSystemPackages('nginx', { 'apt-get': nginxPackages });
  if (hasNginx()) return;
  console.log(
    'There is no nginx here: the end-to-end tests take the project’s own server instead.',
  );
}

async function serve(): Promise<void> {
  const file = nginxConfiguration(buildTarget(), Number(process.env.PORT ?? 4321));
  const options = ['-e', 'stderr', '-p', '/usr/share/nginx', '-c', file, '-g', 'daemon off;'];
  const nginx = spawn('nginx', options, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => nginx.kill('SIGQUIT'));
  }
  const [code] = (await once(nginx, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}

if (import.meta.main) await runMain(process.argv.includes('--install') ? install : serve);
