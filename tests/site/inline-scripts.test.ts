import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { builtSites } from './built-site.ts';

/** What an inline script may find in every browser; a name that is missing here is looked at first. */
const browser = [
  'addEventListener',
  'arrival',
  'dispatchEvent',
  'document',
  'Event',
  'history',
  'HTMLAnchorElement',
  'HTMLScriptElement',
  'HTMLTemplateElement',
  'localStorage',
  'location',
  'navigator',
  'PerformanceObserver',
  'requestAnimationFrame',
  'self',
  'setTimeout',
  'URLSearchParams',
  'window',
];

/** Every script text of the built pages, once. */
function inlineScripts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { address, document } of builtSites.flatMap(({ pages }) => pages)) {
    for (const script of document.querySelectorAll('script:not([src])')) {
      if ((script.getAttribute('type') ?? 'module') !== 'module') continue;
      found.set(script.textContent, address);
    }
  }
  return found;
}

test('an inline script uses nothing that was left behind in its module', () => {
  const scripts = inlineScripts();
  expect(scripts.size).toBeGreaterThan(2);
  const linter = new Linter();
  for (const [text, address] of scripts) {
    const faults = linter.verify(text, {
      languageOptions: { globals: Object.fromEntries(browser.map((name) => [name, 'readonly'])) },
      rules: { 'no-undef': 'error' },
    });
    expect(
      faults.map(({ message }) => message),
      `${address}: ${text.slice(0, 200)}`,
    ).toEqual([]);
  }
});
