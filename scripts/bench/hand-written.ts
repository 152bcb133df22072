import { parseHTML } from 'linkedom';

/** What a page needs to be read, and nothing else. */
const kept = new Set(
  'a abbr b blockquote br code dd details div dl dt em h1 h2 h3 h4 hr i kbd li ol p pre section small strong summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

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
  const title = document.querySelector('title')?.textContent ?? '';
  const { lang } = document.documentElement;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style>${markupOf(main)}</html>`;
}

function markupOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return escape((child.textContent ?? '').replaceAll(/\s+/g, ' '));
      if (child.nodeType !== 1) return '';
      const element = child as Element;
      const name = element.localName;
      const inside = markupOf(element);
      if (!kept.has(name) || name === 'div' || name === 'section') return inside;
      if (name === 'br' || name === 'hr') return `<${name}>`;
      const href = name === 'a' ? element.getAttribute('href') : null;
      return `<${name}${href === null ? '' : ` href="${escape(href)}"`}>${inside}</${name}>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
