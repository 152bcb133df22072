import { parseHTML } from 'linkedom';

/** What a page needs to be read, and nothing else. */
const kept =
  'a, abbr, b, blockquote, br, code, dd, details, dl, dt, em, h1, h2, h3, h4, hr, i, kbd, li, ol, p, pre, small, strong, summary, table, tbody, td, th, thead, tr, ul';

/** What holds no text of the page, or none that a hand-written one would have. */
const dropped = 'script, style, template, svg, img, picture, button, input, textarea, dialog, nav';

const style =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}';

/**
 * The same text as somebody would write it by hand who needs no help from any tool: the lower bound
 * that every measure is compared with. `html` is a built page; the result is a whole page.
 */
export function handWrittenPage(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) throw new Error('This page has no <main>.');
  for (const element of main.querySelectorAll(dropped)) element.remove();
  for (const element of main.querySelectorAll('*')) {
    if (!element.matches(kept)) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames())
      if (name !== 'href') element.removeAttribute(name);
  }
  const title = document.querySelector('title')?.outerHTML ?? '';
  const { lang } = document.documentElement;
  const text = main.innerHTML.replaceAll(/(?:\s|&#160;)+/g, ' ');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<style>${style}</style>${text}</html>`;
}
