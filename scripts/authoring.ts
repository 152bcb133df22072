/**
 * The authors' server, `npm run dev`: Astro's, and started anew where it would go on with what it read
 * when it started, or where it has ended because it could not read a file.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';

/** What Astro reads once: its configuration with all that this imports, and the schemas of the content. */
const readOnce =
  /^(?:(?:config|build|src\/content\/schemas)\/|src\/(?:site\/settings|domain\/(?:languages|windows-addresses)|content\.config)\.ts$)/;

/** Whether a change of this file, relative to the project, needs a new start. */
export function needsStart(file: string, hasEnded: boolean): boolean {
  return hasEnded || readOnce.test(file.replaceAll('\\', '/'));
}

function authorsServer(root: string): void {
  const start = () =>
    // The content that it read for other schemas is no longer right.
    spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'dev', '--force', ...process.argv.slice(2)],
      {
        cwd: root,
        stdio: 'inherit',
      },
    );
  let server: ChildProcess = start();
  let timer: NodeJS.Timeout | undefined;
  const startAgain = async (file: string) => {
    console.log(`${file} has changed: the server starts again.`);
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    server = start();
  };
  for (const folder of ['config', 'build', 'src']) {
    watch(join(root, folder), { recursive: true }, (_, name) => {
      const file = join(folder, name ?? '');
      if (!needsStart(file, server.exitCode !== null)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void startAgain(file), 200);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.kill();
      process.exit();
    });
  }
}

if (import.meta.main) authorsServer(join(import.meta.dirname, '..'));
