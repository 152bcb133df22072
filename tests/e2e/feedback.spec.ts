import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hasNginx } from '../../scripts/nginx.ts';
import { addressOf, expect, open, test } from './site.ts';

/** Collects what pages send. */
function watchFeedback(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return sent;
}

test.describe('where pages count', () => {
  // The browser itself logs the 404 status of an unknown link as an error.
  test.use({ quiet: undefined });

  test.skip(!hasNginx(), 'the project’s own server takes nothing');

  test('an answer, a step, a search and a link arrive, and nothing about who sent them @base-only', async ({
    page,
    baseURL,
  }) => {
    const sent = watchFeedback(page);
    await open(page, addressOf('fr', 'antivirus-avast'));
    const question = page.getByRole('group', { name: 'Cette page vous a-t-elle été utile\u00A0?' });
    await question.getByRole('button', { name: 'Non' }).click();
    await expect(question).toContainText('Merci de votre réponse.');
    await expect(page.locator('#announcer')).toHaveText('Merci de votre réponse.');
    await expect(question.getByRole('button', { name: 'Non' })).toBeFocused();
    await question.getByRole('button', { name: 'Non' }).click({ force: true });
    const step = page.locator('#avast-copy-folder');
    await step.locator('.problem summary').click();
    await step.locator('[data-action="did-not-work"]').click();
    await page.locator('[data-widget="search"]').click();
    await page.locator('[data-search-input]').fill('jean zzyzx');
    await expect(page.locator('[data-search-spoken]')).toContainText('jean zzyzx');
    await expect.poll(() => sent).toHaveLength(3);
    await page.goto('./go/avsat/#folder=jean');
    await expect.poll(() => sent).toHaveLength(4);
    const lines = [
      'page antivirus-avast fr no',
      'step avast copy-folder',
      'search 2',
      'link avast',
    ];
    const { origin } = new URL(baseURL ?? '');
    expect(sent).toEqual(lines.map((line) => `${origin}/help/feedback ${line}`));
    await expect
      .poll(() => readFileSync('.cache/nginx/dist-base/feedback.log', 'utf8').trim().split('\n'))
      .toEqual(
        expect.arrayContaining(
          lines.map((line) => expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\d ${line}$`))),
        ),
      );
  });

  test('nothing is asked or sent where the reader does not want to be followed @base-only', async ({
    page,
  }) => {
    const sent = watchFeedback(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await open(page, addressOf('en', 'antivirus-avast'));
    await expect(page.locator('[data-feedback]')).toBeHidden();
    const step = page.locator('#avast-copy-folder');
    await step.locator('.problem summary').click();
    const loaded = page.waitForResponse(/_astro\/feedback/);
    await step.locator('[data-action="did-not-work"]').click();
    await loaded;
    await page.goto('./go/avsat/');
    await expect(page.locator('[data-unknown-link] a').first()).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('the server takes small lines that pages send, and no others @base-only', async ({
    request,
  }) => {
    const log = () => readFileSync('.cache/nginx/dist-base/feedback.log', 'utf8');
    const post = async (data: string) => (await request.post('./feedback', { data })).status();
    expect((await request.get('./feedback')).status()).toBe(405);
    expect((await request.get('/count')).status()).toBe(404);
    expect(await post('search 7')).toBe(204);
    expect(await post('hostile \u001B[2J\n2026-11-29 search 1')).toBe(204);
    expect(await post('x'.repeat(201))).toBe(413);
    await expect.poll(log).toMatch(/^\d{4}-\d\d-\d\d search 7$/m);
    expect(log()).not.toMatch(/hostile|xxx|127\.0\.0\.1|Mozilla/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no page asks whether it helped @base', async ({ page }) => {
    await page.goto(addressOf('en', 'antivirus'));
    await expect(page.getByText('Did this help?')).toBeHidden();
  });
});
