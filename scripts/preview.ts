/** What `npm start` runs: an up-to-date build, served until Ctrl+C. */
import { buildSite, buildTarget } from './build.ts';
import { runMain } from './run-main.ts';
import { serveUntilStopped } from './serve.ts';

await runMain(async () => {
  const target = buildTarget();
  buildSite(target);
  await serveUntilStopped(target);
});
