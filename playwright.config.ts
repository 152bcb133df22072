import { defineConfig, type LaunchOptions } from '@playwright/test';
import { testBuilds } from './scripts/build.ts';
import { testLaunchOptions } from './scripts/chromium.ts';
import { hasNginx } from './scripts/nginx.ts';

/** Set it where another run on the same machine holds these ports. */
const firstPort = Number(process.env.E2E_PORT ?? 4610);

const servers = {
  root: { ...testBuilds.root, port: firstPort },
  underBase: { ...testBuilds.underBase, port: firstPort + 1 },
};

const address = ({ base, port }: { base: string; port: number }) =>
  `http://localhost:${port}${base}`;

/** A page takes over the last one’s renderer: starting another is a third of the time of a page. */
const withOneRenderer = ({ args = [], ...options }: LaunchOptions): LaunchOptions => ({
  ...options,
  args: [...args, '--renderer-process-limit=1'],
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A browser keeps more than one processor busy: a third worker only makes each test slower.
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    // A language that the site does not speak: no page offers another one, unless a test asks for it.
    locale: 'de-DE',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'off',
    launchOptions: withOneRenderer(testLaunchOptions()),
  },
  projects: [
    // What only the build with every setting has is tagged @base-only.
    { name: 'site', grepInvert: /@base-only/, use: { baseURL: address(servers.root) } },
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
