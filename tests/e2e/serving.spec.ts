import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { hasNginx } from '../../scripts/nginx.ts';
import type { SearchWords } from '../../src/browser/search/site-search.ts';
import { addressOf, expect, test } from './site.ts';

/** The beginning of the answer to a request that no browser would make. */
async function rawAnswer(
  base: string | undefined,
  [start = '', ...headers]: readonly string[],
): Promise<string> {
  const { hostname, port } = new URL(base ?? '');
  const socket = connect(Number(port), hostname);
  const lines = [start, 'Host: a', 'Connection: close', ...headers, '', ''];
  socket.write(lines.join('\r\n'));
  let answer = '';
  // The end of the answer is not waited for: the server may go on listening for what it has refused.
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString('latin1');
    if (answer.includes('\r\n\r\n')) break;
  }
  return answer;
}

/** How the server answers, whatever page it is about. */
test.describe('the server', () => {
  test('lets files whose name changes with their content be kept, and asks again for pages @base', async ({
    request,
  }) => {
    const page = await request.get(addressOf('en', 'antivirus-avast'));
    const script = /"(\/[^"]*_astro\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    const kept = await request.get(script);
    expect(kept.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(kept.headers()['content-type']).toContain('javascript');
    test.skip(
      !hasNginx(),
      'the project’s own server leaves it to browsers how long pages are kept',
    );
    expect(page.headers()['cache-control']).toBe('no-cache');
    for (const file of ['pagefind/en/words.json', 'links.json']) {
      expect((await request.get(`./${file}`)).headers()['cache-control'], file).toBe('no-cache');
    }
    const { folder } = (await (
      await request.get('./pagefind/en/words.json')
    ).json()) as SearchWords;
    const program = await request.get(`./pagefind/${folder}pagefind.js`);
    expect(program.status()).toBe(200);
    expect(program.headers()['cache-control']).toBe(kept.headers()['cache-control']);
  });

  test('never lets an error answer to the address of a kept file be kept @base', async ({
    request,
    baseURL,
  }) => {
    test.skip(!hasNginx(), 'the headers of plain static hosts know no status');
    const page = await request.get(addressOf('en', 'antivirus-avast'));
    const file = /"(\/[^"]*_astro\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    const [, etag = ''] =
      /^ETag: (.+)\r$/m.exec(await rawAnswer(baseURL, [`GET ${file} HTTP/1.1`])) ?? [];
    for (const [status, method, header] of [
      [400, 'GET', `X-Long: ${'a'.repeat(9000)}`],
      [405, 'POST', 'Content-Length: 0'],
      [412, 'GET', 'If-Match: "other"'],
      [413, 'GET', 'Content-Length: 2000000'],
      [501, 'GET', 'Transfer-Encoding: other'],
      // A part that the file has not: the whole of it, instead of 416.
      [200, 'GET', 'Range: bytes=99999999-'],
      [304, 'GET', `If-None-Match: ${etag}`],
    ] as const) {
      const head = await rawAnswer(baseURL, [`${method} ${file} HTTP/1.1`, header]);
      expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      const kept = head.includes('Cache-Control: public, max-age=31536000, immutable');
      expect(kept, head).toBe(status < 400);
    }
    const long = await rawAnswer(baseURL, [`GET ${file}?${'a'.repeat(9000)} HTTP/1.1`]);
    expect(long).toMatch(/^HTTP\/1\.1 414 /);
    expect(long).not.toContain('immutable');
    const missing = await request.get(file.replace('.js', '-old.js'));
    expect(missing.headers()['cache-control']).toBe('no-cache');
  });

  test('answers while one client holds a thousand connections', async ({ baseURL }) => {
    test.skip(!hasNginx(), 'the project’s own server is for looking at the site');
    const { hostname, port } = new URL(baseURL ?? '');
    const held: Socket[] = [];
    try {
      // One after the other: nginx takes back a connection whose first byte it has not read yet.
      for (let count = 0; count < 1100; count += 1) {
        const socket = connect(Number(port), hostname);
        held.push(socket.on('error', () => undefined));
        await once(socket, 'connect');
        socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: ');
      }
      for (let reader = 0; reader < 5; reader += 1) {
        const answer = await rawAnswer(baseURL, ['GET / HTTP/1.1', `X: ${reader}`]);
        expect(answer).toMatch(/^HTTP\/1\.1 [23]/);
      }
    } finally {
      for (const socket of held) socket.destroy();
    }
  });

  test('waits for no request that does not come to its end', async ({ baseURL }) => {
    test.skip(!hasNginx(), 'the project’s own server is for looking at the site');
    const { hostname, port } = new URL(baseURL ?? '');
    const socket = connect(Number(port), hostname);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: ');
    // Without a limit of its own nginx waits a minute, which is longer than a test may take.
    await once(socket.resume(), 'close');
  });

  test('answers in a few bytes where a page did not change @base', async ({ request }) => {
    const first = await request.get(addressOf('fr'));
    const again = await request.get(addressOf('fr'), {
      headers: { 'If-None-Match': first.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
  });

  test('sends what the build compressed', async ({ request }) => {
    test.skip(!hasNginx(), 'the project’s own server does not compress');
    for (const [accepted, encoding] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
    ]) {
      const response = await request.get(addressOf('fr', 'antivirus'), {
        // As a proxy in front of it asks.
        headers: { 'Accept-Encoding': accepted ?? '', Via: '1.1 docs' },
      });
      expect(response.headers()['content-encoding']).toBe(encoding);
      expect(response.headers().vary).toContain('Accept-Encoding');
    }
  });

  test('sends each page its own policy, and other files one that allows nothing', async ({
    request,
  }) => {
    test.skip(!hasNginx(), 'the project’s own server sends one policy for everything');
    const policyOf = async (address: string) =>
      (await request.get(address)).headers()['content-security-policy'] ?? '';
    const hub = await policyOf(addressOf('en'));
    const avast = await policyOf(addressOf('en', 'antivirus-avast'));
    expect(hub).not.toBe(avast);
    for (const policy of [hub, avast]) {
      expect(policy).toContain("require-trusted-types-for 'script'");
      // What goes before the first byte of a page delays it.
      expect(policy.length).toBeLessThan(1400);
    }
    expect(await policyOf('./pagefind/en/words.json')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });

  test('finds a page without its slash, and keeps the query @base', async ({ request }) => {
    const response = await request.get(`${addressOf('en', 'antivirus').replace(/\/$/, '')}?a=b`);
    expect(response.status()).toBe(200);
    expect(response.url()).toMatch(/\/antivirus\/\?a=b$/);
  });

  test('says that a page is not there, with every security header @base', async ({ request }) => {
    const { headers, ...missing } = await request.get('./no-such-page/').then((response) => ({
      headers: response.headers(),
      status: response.status(),
    }));
    expect(missing.status).toBe(404);
    for (const name of [
      'content-security-policy',
      'permissions-policy',
      'referrer-policy',
      'strict-transport-security',
      'x-content-type-options',
    ]) {
      expect(headers, name).toHaveProperty(name);
    }
    expect(headers['strict-transport-security']).not.toContain('includeSubDomains');
  });
});
