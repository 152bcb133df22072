import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hubPath } from '../../src/site/settings.ts';

// It prepares everything before its first answer.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/**
 * A copy of the project, whose files a test may break. It stands inside the project: Astro finds the
 * styles of a component in `node_modules` only where its path and the root's begin alike. Not in
 * a folder that exists already, since the server watches none of those.
 */
const root = mkdtempSync(resolve('.dev-server-'));
for (const part of [
  'astro.config.mjs',
  'build',
  'config',
  'package.json',
  'public-ids.lock.json',
  'public/favicon.svg',
  'src',
  'tsconfig.json',
])
  cpSync(part, join(root, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');

// An author may have one running. Of the environment nothing comes along: a test runner has its own.
const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4660', '--ignore-lock'];
const server = spawn(process.execPath, astro, {
  cwd: root,
  env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

let log = '';
server.stdout.on('data', (said) => {
  log += String(said);
});
let origin = '';
beforeAll(async () => {
  origin = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(log)?.[0], {
    timeout: 110_000,
  });
});

test('`npm run dev` serves the pages, with the same client as the build', async () => {
  const at = async (path: string) => {
    const response = await fetch(new URL(path, origin));
    return { status: response.status, text: await response.text() };
  };
  const page = await at(`fr/${hubPath}/antivirus-avast/`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('data-island="Checklist"');
  const script = /<script type="module" src="([^"]*PageModule[^"]*)"/.exec(page.text)?.[1] ?? '';
  const client = await at(script.replaceAll('&amp;', '&'));
  expect(client.status).toBe(200);
  expect(client.text).toContain('client/page.ts');
});

test('what is wrong with the content is shown over the page until it is mended', async () => {
  const messages: string[] = [];
  const page = () => {
    const socket = new WebSocket(origin.replace('http', 'ws'), 'vite-hmr');
    socket.addEventListener('message', ({ data }) => messages.push(String(data)));
    return socket;
  };
  const told = (text: string) =>
    vi.waitUntil(() => messages.some((message) => message.includes(text)), { timeout: 60_000 });
  const file = join(root, 'src/content/checklists/avast.yaml');
  const yaml = readFileSync(file, 'utf8');
  const sockets = [page()];
  await told('"connected"');

  writeFileSync(file, yaml.replace('id: check-list', 'id: checkList'));
  await told('An id is ASCII kebab-case English');
  expect(messages.find((message) => message.includes('kebab-case'))).toMatch(
    /"type":"error".*avast\.yaml:\d+: steps › checkList › id/,
  );

  messages.length = 0;
  sockets.push(page());
  await told('kebab-case');

  messages.length = 0;
  writeFileSync(file, yaml);
  await vi.waitUntil(() => log.includes('The content is in order again.'), { timeout: 60_000 });
  expect(messages.join('\n')).toContain('full-reload');
  messages.length = 0;
  sockets.push(page());
  await told('"connected"');
  expect(messages.join('\n')).not.toContain('kebab-case');
  for (const socket of sockets) socket.close();
});
