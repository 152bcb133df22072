import { expect, type Page } from '@playwright/test';

/**
 * - `replaced`: the translation stands in place of the text node, as Chrome does it;
 * - `wrapped`: the text node itself is moved into the new elements, as some extensions do it.
 */
type Way = 'replaced' | 'wrapped';

/** Around everything that was translated. */
const [begin, end] = ['⟦', '⟧'] as const;

/** What has to stay as it is: paths, commands, names in other programs, addresses, texts for others. */
const kept =
  '.path, .label, code, [data-path], [data-profile-path], [data-handoff-text], [data-made-link], [data-short-address], .link-maker [data-copy-text]';

/** Translates the page from now on, with all that is drawn later: each text in two `<font>` elements. */
export function translate(page: Page, way: Way): Promise<void> {
  return page.evaluate(translatePage, [way, begin, end] as const);
}

/** As {@link translate}, from the moment that the page is parsed, before any widget is alive. */
export async function translateEarly(page: Page, way: Way): Promise<void> {
  await page.addInitScript(
    `addEventListener('DOMContentLoaded', () => { (${String(translatePage)})(${JSON.stringify([way, begin, end])}); });`,
  );
}

function translatePage([way, begin, end]: readonly [Way, string, string]): void {
  const translated = new WeakSet<Node>();
  const newFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  const translateText = (text: Text) => {
    const element = text.parentElement;
    const isKept =
      element?.closest('script, style, template, textarea, svg') !== null ||
      element.closest('[translate]')?.getAttribute('translate') === 'no';
    if (isKept || translated.has(text) || text.data.trim() === '') return;
    const [outer, inner] = [newFont(), newFont()];
    outer.append(inner);
    const translation = begin + text.data + end;
    text.replaceWith(outer);
    if (way === 'wrapped') text.data = translation;
    const shown = way === 'wrapped' ? text : new Text(translation);
    translated.add(shown);
    inner.append(shown);
  };
  const translateAll = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = root instanceof Text ? [root] : [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    found.forEach(translateText);
  };
  translateAll(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(translateAll);
  }).observe(document.body, { childList: true, subtree: true });
}

/** What is to be read on the page, translated or not; what is spoken meanwhile depends on the moment. */
export async function readable(page: Page): Promise<string> {
  const texts = await page
    .locator('main, dialog, [data-folder-offer]')
    .evaluateAll((parts: readonly HTMLElement[]) => parts.map(({ innerText }) => innerText));
  return texts.join('').replaceAll(new RegExp(`[${begin}${end}\\s]`, 'g'), '');
}

export async function expectTranslated(page: Page): Promise<void> {
  await expect(page.locator('h1')).toContainText(begin);
}

/** Fails where something is translated that has to stay as it is. */
export async function expectKept(page: Page): Promise<void> {
  const wrong = await page
    .locator(kept)
    .evaluateAll(
      (elements, mark) =>
        elements
          .map(({ outerHTML, textContent }) => (textContent.includes(mark) ? outerHTML : ''))
          .filter((html) => html !== ''),
      begin,
    );
  expect(wrong).toEqual([]);
}
