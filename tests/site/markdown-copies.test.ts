import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/domain/languages.ts';
import { backgroundPages, hubPath, problemPages } from '../../src/site/settings.ts';
import { checklistFiles } from '../content/bilingual-texts.ts';
import { type BuiltPage, builtSites, contentPages } from './built-site.ts';

const origin = 'https://docs.codat.io';

/** Words as a reader of either form has them: without marks, and with one space between them. */
const words = (text: string) =>
  text
    .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[\\*`_]|&#x[0-9A-F]+;/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'Markdown copies of %s',
  (_, site) => {
    const { base, directory } = site;
    const texts = contentPages(site);
    const read = (path: string) => readFileSync(`${directory}/${path}`, 'utf8');
    const copyOf = ({ address }: BuiltPage) => read(`${address.slice(base.length)}index.md`);

    test('every page names its copy, and the copy its page', () => {
      for (const page of texts) {
        const link = page.document.querySelector('link[rel="alternate"][type="text/markdown"]');
        expect(link?.getAttribute('href')).toBe(`${origin}${page.address}index.md`);
        const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(copyOf(page)) ?? [];
        expect(parse(yaml)).toMatchObject({
          url: origin + page.address,
          language: page.document.documentElement.lang,
          title: page.document.querySelector('h1')?.textContent.trim(),
        });
      }
    });

    test('every copy has every heading of its page at its depth, and every fold’s title', () => {
      for (const page of texts) {
        const lines = copyOf(page).split('\n').map(words);
        const headings = page.document.querySelectorAll('main h1, .content h2, .content h3');
        expect(headings.length).toBeGreaterThan(1);
        for (const heading of headings) {
          // A copy runs no script.
          if (heading.closest('.needs-script')) continue;
          const { localName, textContent } = heading;
          const marks = '#'.repeat(Number(localName.slice(1)));
          expect(lines, page.address).toContain(`${marks} ${words(textContent)}`);
        }
        for (const { textContent } of page.document.querySelectorAll('.content .fold-title')) {
          const title = words(textContent);
          expect(
            lines.some((line) => line.startsWith(title)),
            title,
          ).toBe(true);
        }
      }
    });

    test('every page and its copy say before all else what the page takes', () => {
      const taking = texts.filter(({ address }) => {
        const name = address.split('/').at(-2);
        return problemPages.some((page) => page === name && !backgroundPages.includes(page));
      });
      expect(taking.length).toBeGreaterThan(20);
      for (const page of taking) {
        const line = words(page.document.querySelector('main h1 ~ .takes')?.textContent ?? '');
        expect(line, page.address).toMatch(/^\d+ minutes\. /);
        const [before = ''] = copyOf(page).split('\n## ');
        expect(before.split('\n').map(words), page.address).toContain(line);
      }
    });

    test('every copy has every step of every list under its number', () => {
      let steps = 0;
      for (const page of texts) {
        const lines = new Set(copyOf(page).split('\n').map(words));
        for (const label of page.document.querySelectorAll(
          '[data-checklist] li[data-status] > .step > label',
        )) {
          expect(lines, page.address).toContain(words(label.textContent));
          steps += 1;
        }
      }
      const written = Object.values(checklistFiles()).flatMap((file) => file.steps);
      expect(steps).toBe(languages.length * written.length);
    });

    test('every copy has every picture’s description and marks, and every path with its placeholder', () => {
      for (const page of texts) {
        const copy = copyOf(page);
        const plain = words(copy);
        for (const image of page.document.querySelectorAll('.content img')) {
          expect(copy).toContain(`![${image.getAttribute('alt') ?? ''}](${origin}${base}img/`);
        }
        for (const mark of page.document.querySelectorAll('[data-marker-text]')) {
          expect(plain, page.address).toContain(words(mark.textContent));
        }
        for (const code of page.document.querySelectorAll('.copyable > code.path')) {
          if (code.closest('.needs-script')) continue;
          expect(copy, page.address).toContain(code.textContent);
        }
      }
    });

    test('no copy holds what only works on the page, or an address without its site', () => {
      for (const page of texts) {
        const copy = copyOf(page);
        expect(copy, page.address).not.toMatch(/<!--|<\/?[a-z]+[ >]|\]\((?!https:|mailto:)/);
        expect(copy, page.address).not.toMatch(/JavaScript|undefined|\[ \]/);
      }
    });

    test.each([
      ['', ['', 'fr/']],
      [`${hubPath}/`, ['']],
      [`fr/${hubPath}/`, ['fr/']],
    ] as const)('%sllms.txt lists the copies and llms-full.txt holds them', (folder, languages) => {
      const pages = texts.filter(({ address }) =>
        languages.some((language) => address.startsWith(`${base}${language}${hubPath}`)),
      );
      const list = read(`${folder}llms.txt`);
      expect(list).toMatch(/^# \S.*\n\n> \S/);
      const whole = read(`${folder}llms-full.txt`);
      for (const page of pages) {
        expect(list).toContain(`(${origin}${page.address}index.md): `);
        expect(whole).toContain(copyOf(page));
      }
      expect(list.match(/^- /gm)).toHaveLength(pages.length);
    });
  },
);
