import { hasNginx } from '../../scripts/nginx.ts';
import { addressOf, expect, test } from './site.ts';

test.describe('the copies for programs', () => {
  for (const language of ['en', 'fr'] as const) {
    test(`come as Markdown, and search engines keep to the pages: ${language} @base`, async ({
      request,
    }) => {
      const page = await request.get(addressOf(language, 'antivirus-avast'));
      expect(page.headers()).not.toHaveProperty('x-robots-tag');
      const copy = await request.get(`${addressOf(language, 'antivirus-avast')}index.md`);
      expect(copy.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      expect(copy.headers()['x-robots-tag']).toBe('noindex');
      expect(await copy.text()).toContain('\\AppData\\Local\\Codat');
      if (hasNginx()) expect(copy.headers()['content-encoding']).toBe('br');
      const list = await request.get(`${addressOf(language)}llms.txt`);
      expect(list.headers()['content-type']).toBe('text/plain; charset=utf-8');
      expect(list.headers()).not.toHaveProperty('x-robots-tag');
    });
  }

  test('are not offered to readers @base', async ({ page }) => {
    await page.goto(addressOf('fr', 'antivirus-avast'));
    await expect(page.locator('a[href*=".md"], a[href*="llms"]')).toHaveCount(0);
  });
});
