import { defineConfig } from '@playwright/test';
import { testBuilds } from './scripts/build.ts';
import { chromiumLaunchOptions } from './scripts/chromium.ts';
import { hasNginx } from './scripts/nginx.ts';

/** Set it where another run on the same machine holds these ports. */
const firstPort = Number(process.env.E2E_PORT ?? 4610);

const servers = {
  root: { ...testBuilds.root, port: firstPort },
  underBase: { ...testBuilds.underBase, port: firstPort + 1 },
};

const address = ({ base, port }: { base: string; port: number }) =>
  `http://localhost:${port}${base}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than there are processors: most of a test is waiting for the browser.
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    // A language that the site does not speak: no page offers another one, unless a test asks for it.
    locale: 'de-DE',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'off',
    launchOptions: chromiumLaunchOptions(),
  },
  projects: [
    { name: 'site', use: { baseURL: address(servers.root) } },
    { name: 'base-path', grep: /@base/, use: { baseURL: address(servers.underBase) } },
  ],
  webServer: Object.values(servers).map((server) => ({
    command: `node scripts/${hasNginx() ? 'nginx' : 'serve'}.ts`,
    url: address(server),
    env: {
      OUT_DIR: server.directory,
      BASE_PATH: server.base,
      PORT: String(server.port),
    },
  })),
});
