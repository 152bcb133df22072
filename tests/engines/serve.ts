import type { TestProject } from 'vitest/node';
import { hasNginx } from '../../scripts/nginx.ts';
import { answers, end, spawnBound } from './bound-process.ts';

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
  const server = spawnBound(process.execPath, [`scripts/${hasNginx() ? 'nginx' : 'serve'}.ts`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/', PORT: String(port) },
  });
  try {
    await answers(root, server);
  } catch (error) {
    await end(server);
    throw error;
  }
  project.provide('root', root);
  return () => end(server);
}
