import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFragment, repeatedParts } from '../../../build/search-index.ts';
import { languages } from '@/domain/languages.ts';
import { placeToBringBack } from '@/domain/search/bring-back.ts';
import { searchTopics } from '@/site/search-topics.ts';
import { problemPages, readerPages } from '@/site/settings.ts';
import type { SearchPages, SearchPlace, SearchWords } from '@/browser/search/site-search.ts';
import { builtSites, contentPages, idsOf, pageAt, pagefindFolder } from '../built-site.ts';

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the search of %s',
  (_, site) => {
    const folder = join(site.directory, 'pagefind');
    const texts = globSync(`${pagefindFolder(site)}fragment/*.pf_fragment`).map((path) =>
      readFragment({ path, content: readFileSync(path) }),
    );
    const ofLanguage = (language: string) =>
      JSON.parse(readFileSync(join(folder, `${language}/pages.json`), 'utf8')) as SearchPages;

    test('its index has every page', () => {
      expect(texts).toHaveLength(contentPages(site).length);
    });

    test('no words of its texts run together', () => {
      // Names that are written so: GlobalSign, AppData, PendingAuth, LocalSystem, PowerShell…
      const names =
        /\b(?:AppData|LocalAppData|ProgramData|GlobalSign|SecureAnywhere|PowerShell|LocalSystem|MpPreference|ExclusionP\w+|ExpandProperty|\w+Auth|\w+Error|NotSupported|TimedOut|timeoutInMinutes|YourProvider|VotrePrestataire|CloudCare|McAfee|FileRepMalware|IDP\.Generic|LiveSafe|WatchGuard|GravityZone|WithSecure|OneView|DataGuard|AccessControl)\b/g;
      for (const { url, content } of texts) {
        const joined = content
          .replaceAll(names, '')
          .match(/\S*\p{Ll}\p{Lu}\S*|\S+[.?!]\p{Lu}\p{Ll}\S*/gu);
        const prose = (joined ?? []).filter((word) => !/[\\/%$]/.test(word));
        expect(prose, url).toEqual([]);
      }
    });

    test('the steps of the checklists are in it, and what stands on many pages is not', () => {
      const avast = texts.find(
        ({ url }) => url.endsWith('/antivirus-avast/') && !url.startsWith('/fr/'),
      );
      expect(avast?.content).toContain("Open Avast's list of exceptions");
      for (const { url, content } of texts) {
        expect(content, url).not.toMatch(
          /Kept in this browser|Conservé uniquement|You may also call|On dit aussi|Sage stays untouched|Comptabilité intacte|minutes each|Chacun demande|last changed|Dernière modif/,
        );
      }
    });

    test('two clicks that follow one another have a comma between them', () => {
      const clicks = texts.filter(({ content }) =>
        /General Settings, General|General, Exceptions/.test(content),
      );
      expect(clicks.length).toBeGreaterThan(0);
      for (const { url, content } of texts) expect(content, url).not.toMatch(/›| , /);
    });

    test.each(repeatedParts)('%s is a part of a page', (selector) => {
      expect(contentPages(site).some(({ document }) => document.querySelector(selector))).toBe(
        true,
      );
    });

    test.each(languages)('every place that it leads to directly exists in %s', (language) => {
      const { pages, topics, numbers } = ofLanguage(language);
      const places: SearchPlace[] = [...Object.values(topics), ...Object.values(numbers)];
      expect(Object.keys(topics)).toEqual(Object.keys(searchTopics));
      expect(new Set(Object.values(numbers).map(({ page }) => page)).size).toBe(pages.length);
      expect(pages).toHaveLength(1 + problemPages.length);
      for (const { page, at, section } of places) {
        const built = pageAt(site, pages[page]?.href ?? '');
        expect(built, String(page)).toBeDefined();
        if (at === undefined) continue;
        expect(built && idsOf(built)).toContain(at);
        if (section === undefined) continue;
        const element = built?.document.getElementById(at);
        const heading = element?.querySelector('.fold-title') ?? element;
        expect(heading?.textContent.trim()).toBe(section);
      }
    });

    test.each(languages)('it knows every place that brings a file back in %s', (language) => {
      const { bringBack } = JSON.parse(
        readFileSync(join(folder, `${language}/words.json`), 'utf8'),
      ) as SearchWords;
      const known = contentPages(site)
        .filter(({ document }) => document.documentElement.lang === language)
        .flatMap((page) => {
          const at = placeToBringBack(idsOf(page));
          return at === undefined ? [] : [[page.address.replace(site.base, '/'), at]];
        });
      expect(bringBack).toEqual(Object.fromEntries(known));
    });

    test('only what it asks for is published', () => {
      const extra = globSync(`${folder}/*{ui,worker,highlight}*`);
      expect(extra).toEqual([]);
    });

    test('a page gives the search what readers call it, and shows it to nobody', () => {
      for (const { address, document } of contentPages(site)) {
        const hidden = document.querySelector('main [hidden][data-pagefind-meta="aliases"]');
        const line = hidden?.textContent ?? '';
        const { pages } = ofLanguage(document.documentElement.lang);
        const aliases = pages.find(({ href }) => href === address)?.aliases ?? [];
        expect(aliases.length, address).toBeGreaterThan(0);
        for (const alias of aliases) expect(line, address).toContain(alias);
      }
    });

    test('without JavaScript there is an index of all pages where the search would be', () => {
      for (const { address, document } of contentPages(site)) {
        const link = document.querySelector('header a.only-without-script')?.getAttribute('href');
        const [path = '', id = ''] = link?.split('#') ?? [];
        const hub = pageAt(site, path);
        expect(hub && idsOf(hub), address).toContain(id);
        const index = hub?.document.querySelector('.topic-index');
        expect(index?.querySelectorAll('a')).toHaveLength(readerPages.length);
      }
    });
  },
);
