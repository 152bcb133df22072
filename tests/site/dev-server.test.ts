import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, expect, test, vi } from 'vitest';
import { hubPath } from '../../src/site/settings.ts';

// It prepares everything before its first answer.
vi.setConfig({ testTimeout: 60_000 });

// An author may have one running. Of the environment nothing comes along: a test runner has its own.
const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4660', '--ignore-lock'];
const server = spawn(process.execPath, astro, {
  env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
afterAll(() => server.kill());

/** Where the server says that it is. */
async function startedAt(): Promise<string> {
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The development server stopped before it said where it is.');
}

test('`npm run dev` serves the pages, with the same client as the build', async () => {
  const origin = await startedAt();
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
