import { hasNginx } from '../../scripts/nginx.ts';
import { addressOf, expect, test } from './site.ts';

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
    for (const file of ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'links.json']) {
      expect((await request.get(`./${file}`)).headers()['cache-control'], file).toBe('no-cache');
    }
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
    expect(await policyOf('./pagefind/pagefind.js')).toBe(
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
