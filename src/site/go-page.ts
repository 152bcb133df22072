import { languageNames, languages } from '../domain/languages.ts';
import { languageKey } from '../browser/storage/storage.ts';
import { leadOn } from '../client/inline/go.ts';
import { withBase } from '../domain/address.ts';
import { chooseLanguage, landingFragment } from '../domain/link-landing.ts';
import { inlineCall } from './inline-call.ts';
import { type NamedLink, targetHref } from './links.ts';
import { messagesFor } from './messages.ts';

const style = `body{margin:12vh auto;padding:0 1.25rem;max-width:32rem;font:1.0625rem/1.5 system-ui,sans-serif}
h1,h2{margin:2.5rem 0 0;font-size:1.5rem;line-height:1.25}
a{color:light-dark(#34577f,#a9c4e4)}`;

/** Every page carries the same script, so that one hash in the headers lets all of them run. */
const script = inlineCall(leadOn, chooseLanguage, landingFragment);

/**
 * The page of a link, smaller than any that Astro's layouts give: it leads on by itself and, without
 * JavaScript, by a plain link in each language. That of a retired link says so and leads on only when
 * the reader wants it.
 */
export function goPage(link: NamedLink): string {
  const { title, at, retired } = link;
  const sections = languages.map((language, index) => {
    const heading = index === 0 ? 'h1' : 'h2';
    return [
      `<section lang="${language}">`,
      `<${heading}>${escape(title[language])}</${heading}>`,
      ...(retired === undefined
        ? []
        : [`<p>${escape(messagesFor(language)['links.retired'])}</p>`]),
      `<p><a href="${escape(targetHref(link, language))}" hreflang="${language}" data-language="${language}">${languageNames[language]}</a></p>`,
      '</section>',
    ].join('\n');
  });
  const attributes = `data-language-key="${languageKey}" data-at="${at ?? ''}"`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title.en} | ${title.fr}`)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${withBase('/favicon.svg', import.meta.env.BASE_URL)}" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
${retired === undefined ? `<script ${attributes}>${script}</script>\n` : ''}</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
