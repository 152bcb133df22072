import { globSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { oldestBrowsers } from '../../config/browsers.ts';
import { builtSites } from './built-site.ts';

/** What all of the oldest browsers read. */
const modules = { ecmaVersion: 2022, sourceType: 'module' } as const;
/** What is pasted into pages is read by browsers from 2020 on, which then load nothing else. */
const pasted = { ecmaVersion: 2020, sourceType: 'script' } as const;

/** Methods that one of the oldest browsers lacks and TypeScript's libraries of a year do not tell. */
const newer =
  /\.(?:showPopover|hidePopover|togglePopover|checkVisibility|moveBefore|startViewTransition|requestIdleCallback|setHTMLUnsafe|withResolvers|groupBy|fromAsync|canParse|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|AbortSignal\.any\(|(?:Promise|RegExp|URL)\.(?:try|escape|parse)\(/;

const sources = builtSites.flatMap(({ directory, pages }) => [
  ...globSync(`${directory}/{_astro,pagefind}/**/*.js`).map((file) => ({
    name: file,
    text: readFileSync(file, 'utf8'),
    languageOptions: modules,
  })),
  ...pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('script:not([src], [type])')].map(({ textContent }) => ({
      name: address,
      text: textContent,
      languageOptions: pasted,
    })),
  ),
]);
/** Every text once: most pages hold the same scripts. */
const texts = [...new Map(sources.map((source) => [source.text, source])).values()];

test('every script is in the syntax of the oldest browsers', { timeout: 60_000 }, () => {
  expect(texts.length).toBeGreaterThan(20);
  const linter = new Linter();
  for (const { name, text, languageOptions } of texts) {
    const faults = linter.verify(text, { languageOptions }, { allowInlineConfig: false });
    expect(
      faults.map(({ message, column }) => `${message} at ${text.slice(column - 40, column + 20)}`),
      name,
    ).toEqual([]);
  }
});

test('no script calls what one of the oldest browsers lacks', () => {
  for (const { name, text } of texts) expect(text, name).not.toMatch(newer);
});

test('no colour is lost where light-dark() is not known', () => {
  for (const { address, html } of builtSites.flatMap(({ pages }) => pages)) {
    // A property of its own keeps what a browser cannot read, and takes along what uses it.
    expect(/--[\w-]+:light-dark\(/.test(html), address).toBe(false);
  }
});

test('no control is filled by the browser at a reload: only what is stored counts', () => {
  for (const { address, document } of builtSites.flatMap(({ pages }) => pages)) {
    const fields = 'select, textarea, input:not([type="checkbox"], [type="radio"])';
    for (const control of document.querySelectorAll(fields)) {
      expect(control.getAttribute('autocomplete'), `${address}: ${control.outerHTML}`).toBe('off');
    }
    // Safari resets what has it on the way Back: boxes that are hydrated would lose their ticks.
    const boxes = '[data-island] :is([type="checkbox"], [type="radio"])[autocomplete]';
    expect(document.querySelector(boxes)?.outerHTML, address).toBeUndefined();
  }
});

test('the README names the oldest browsers', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };
  for (const [id, name] of Object.entries(names)) {
    const version = oldestBrowsers.find((browser) => browser.startsWith(id))?.slice(id.length);
    expect(readme).toMatch(new RegExp(`${name}[^.]* ${version?.replace('.', '\\.') ?? ''}\\b`));
  }
});
