import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { hasNginx } from '../../scripts/nginx.ts';
import { answers, end, spawnBound } from '../engines/bound-process.ts';
import { addressOf, expect, open, test as base } from './site.ts';

/*
 * This site as a part of an existing one, as the README says: its server includes deploy/behind-docs.conf.
 */

/** An existing site that has headers of its own, and says so on its pages. */
const existingSite = (port: number, upstream: string) => `
pid front.pid;
error_log stderr crit;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ')}
  access_log off;
  upstream sage50-help { server ${upstream}; }
  server {
    listen 127.0.0.1:${port};
    add_header Content-Security-Policy "default-src 'self'" always;
    add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
    add_header Cache-Control "public, max-age=600" always;
    add_header X-Frame-Options SAMEORIGIN always;
    location / { return 200 "existing"; }
    include ${resolve('deploy/behind-docs.conf')};
  }
}
`;

/** The tests' addresses are those of the existing site. */
const test = base.extend({
  baseURL: async ({ baseURL }, use, { outputDir }) => {
    const port = await freePort();
    mkdirSync(outputDir, { recursive: true });
    const file = resolve(outputDir, 'front.conf');
    writeFileSync(file, existingSite(port, new URL(baseURL ?? '').host));
    const options = ['-e', 'stderr', '-p', resolve(outputDir), '-c', file, '-g', 'daemon off;'];
    const front = spawnBound('nginx', options, { stdio: 'inherit' });
    const address = `http://127.0.0.1:${port}/`;
    try {
      await answers(address, front);
      await use(address);
    } finally {
      await end(front);
    }
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test.skip(!hasNginx(), 'the existing site is one in nginx');

test('behind a site with headers of its own, only this site’s arrive', async ({
  page,
  request,
}) => {
  expect(await (await request.get('/')).text()).toBe('existing');
  for (const address of [
    addressOf('en'),
    addressOf('fr', 'antivirus-avast'),
    addressOf('en', 'no-such-page'),
    './go/AVAST',
    './links.json',
    './_astro/no-such-file.js',
  ]) {
    const response = await request.get(address, { maxRedirects: 0 });
    const of = (name: string) =>
      response
        .headersArray()
        .filter((header) => header.name.toLowerCase() === name)
        .map(({ value }) => value);
    expect(of('content-security-policy'), address).toEqual([
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(of('strict-transport-security'), address).toEqual(['max-age=31536000']);
    expect(of('cache-control'), address).toEqual(['no-cache']);
    expect(of('x-frame-options'), address).toEqual([]);
    expect(of('x-none'), address).toEqual([]);
  }

  await open(page, addressOf('fr', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await expect(page.locator('[data-path="folder"]')).toContainText('jean');
  await page.locator('[data-widget="search"]').click();
  await page.locator('[data-search-input]').fill('avast');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
});
