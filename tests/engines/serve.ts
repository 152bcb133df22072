import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { hasNginx } from '../../scripts/nginx.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served. */
    readonly root: string;
  }
}

/** Set it where another run on the same machine holds this port. */
const port = Number(process.env.ENGINES_PORT ?? 4630);

/** Serves the built site as in production while the scenarios run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = `http://localhost:${port}`;
  const server = spawn(process.execPath, [`scripts/${hasNginx() ? 'nginx' : 'serve'}.ts`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/', PORT: String(port) },
  });
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (
      await fetch(root).then(
        ({ ok }) => ok,
        () => false,
      )
    ) {
      project.provide('root', root);
      return stop;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`Nothing serves the site at ${root}.`);
}
