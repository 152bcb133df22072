import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { LinksFile } from '../../src/content/schemas/link.ts';
import { readLinks } from '../../build/content/link-registry.ts';
import { qrCode } from '../../src/widgets/phone/qr-code.ts';
import { builtSites, idsOf, pageAt } from './built-site.ts';

const links = readLinks('.');
const names = links.flatMap((link) =>
  [link.id, String(link.number)].map((name) => [name, link] as const),
);

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the links of %s',
  (_, site) => {
    const { base, directory } = site;
    const read = (file: string) =>
      JSON.parse(readFileSync(`${directory}/${file}`, 'utf8')) as unknown;
    const file = read('links.json') as LinksFile;

    test('are published as their schema says', () => {
      const validate = new Ajv2020({ formats: { uri: true, date: true } }).compile(
        read('links.schema.json') as object,
      );
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...file, version: 2 })).toBe(false);
      expect(validate({ ...file, newField: true })).toBe(true);
      expect(file.$schema).toBe(`https://docs.codat.io${base}links.schema.json`);
    });

    test('are published completely', () => {
      expect(file.links.map(({ id, number }) => [id, number])).toEqual(
        links.map(({ id, number }) => [id, number]).sort((a, b) => Number(a[1]) - Number(b[1])),
      );
    });

    test('are published with addresses that exist', () => {
      for (const { url, shortUrl, target } of file.links) {
        for (const address of [url, shortUrl, target.en, target.fr]) {
          const { origin, pathname, hash } = new URL(address);
          expect(origin).toBe('https://docs.codat.io');
          const page = pageAt(site, pathname);
          expect(page, address).toBeDefined();
          if (hash !== '') expect(page && idsOf(page), address).toContain(hash.slice(1));
        }
      }
    });

    test.each(names)('/go/%s/ is complete without its script', (name, link) => {
      const html = readFileSync(`${directory}/go/${name}/index.html`, 'utf8');
      expect(Buffer.byteLength(html)).toBeLessThan(3000);
      const { document } = parseHTML(html);
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        'noindex',
      );
      expect(document.querySelector('link[rel="canonical"]')).toBeNull();
      // Only the site's icon is named: browsers would ask for one that does not exist.
      expect(document.querySelectorAll('[src], link[href]:not([rel="icon"])')).toHaveLength(0);
      const published = file.links.find(({ id }) => id === link.id);
      for (const language of ['en', 'fr'] as const) {
        const anchor = document.querySelector(
          `section[lang="${language}"] a[data-language="${language}"]`,
        );
        expect(new URL(anchor?.getAttribute('href') ?? '', 'https://docs.codat.io').href).toBe(
          published?.target[language],
        );
      }
    });

    test.each(['', 'fr/'])(
      'every page %s shows its short address, for paper with its code',
      (folder) => {
        for (const link of links.filter(({ at, retired }) => !at && !retired)) {
          const target = file.links.find(({ id }) => id === link.id)?.target[
            folder === '' ? 'en' : 'fr'
          ];
          const page = pageAt(site, new URL(target ?? '').pathname);
          expect(page?.document.querySelector('[data-short-address]')?.textContent.trim()).toBe(
            `docs.codat.io${base}go/${link.number}`,
          );
          expect(page?.document.querySelector('.short-address path')?.getAttribute('d')).toBe(
            qrCode(`https://docs.codat.io${base}go/${link.number}`).outline,
          );
        }
      },
    );

    test('the list of short addresses leads to all that are in use, in both languages', () => {
      const document = pageAt(site, `${base}go/`)?.document;
      for (const language of ['en', 'fr']) {
        const items = document?.querySelectorAll(`section[lang="${language}"] li`) ?? [];
        expect([...items].map((item) => item.querySelector('.short')?.textContent.trim())).toEqual(
          file.links
            .filter(({ retired }) => retired === null)
            .map(({ number }) => `docs.codat.io${base}go/${number}`),
        );
      }
    });
  },
);
