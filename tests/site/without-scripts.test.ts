import { describe, expect, test } from 'vitest';
import { picturesOfStep } from '../../src/content/schemas/checklist.ts';
import { languages, prefixOf } from '../../src/domain/languages.ts';
import { hubPath } from '../../src/site/settings.ts';
import { checklistFiles, dataFiles } from '../content/bilingual-texts.ts';
import { readPages } from '../content/mdx-pages.ts';
import { builtSites, contentPages, pageAt } from './built-site.ts';

/** The page that each checklist stands on. */
const pageOf = readPages('en').flatMap(({ name, checklists }) =>
  checklists.map((id) => [id, name] as const),
);
const files = checklistFiles();

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the HTML of %s before any script runs',
  (_, site) => {
    const { base } = site;

    test.each(
      languages.map(prefixOf).flatMap((folder) => pageOf.map((place) => [folder, ...place])),
    )('%s%s: every step is there with its box and its words', (folder, id, page) => {
      const steps = files[id]?.steps ?? [];
      const document = pageAt(site, `${base}${folder}${hubPath}/${page}/`)?.document;
      const list = document?.querySelector(`[data-widget="checklist"][data-checklist="${id}"]`);
      const items = [...(list?.querySelectorAll('li[data-status]') ?? [])];
      expect(items.map((item) => item.id)).toEqual(steps.map((step) => `${id}-${step.id}`));
      for (const item of items) {
        expect(item.querySelectorAll('input[type="checkbox"]')).toHaveLength(1);
        expect(item.querySelector('label')?.textContent.trim()).not.toBe('');
      }
    });

    test('every list names its source and since when it is known, in the page’s language', () => {
      const sources = contentPages(site).flatMap(({ document }) => [
        ...document.querySelectorAll('[data-list-source]'),
      ]);
      expect(sources).toHaveLength(languages.length * Object.keys(files).length);
      for (const source of sources) {
        const file = files[source.getAttribute('data-list-source') ?? '']?.source;
        const month = new Date(file?.known ?? '').toLocaleDateString(source.closest('html')?.lang, {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(source.textContent).toContain(month);
        const language = languages.find((one) => one === source.closest('html')?.lang) ?? 'en';
        expect(source.textContent).toContain(file?.name[language]);
        expect(source.querySelector('a')?.getAttribute('href')).toBe(file?.url);
      }
    });

    test('the folder is found without the path builder', () => {
      const steps = contentPages(site).flatMap(({ document }) => [
        ...document.querySelectorAll('[data-folder-step]'),
      ]);
      expect(steps.length).toBeGreaterThanOrEqual(2 * languages.length);
      for (const step of steps) {
        const [first] = step.querySelectorAll('.folder-ways .way > li');
        expect(first?.textContent).toContain('%LocalAppData%\\Codat');
        for (const field of step.querySelectorAll('textarea')) {
          expect(field.closest('.needs-script')).not.toBeNull();
        }
      }
    });

    test('nothing speaks of the box to fill in, or of changing the folder, without it', () => {
      for (const { document, address } of contentPages(site)) {
        const read = document.querySelector('main')?.cloneNode(true) as Element | undefined;
        expect(read, address).toBeDefined();
        for (const part of read?.querySelectorAll('.needs-script, script, style') ?? []) {
          part.remove();
        }
        expect(read?.textContent, address).not.toMatch(
          /fill in (?:the box|your folder)|box below|filled in at|dans le champ (?:pour|ci-dessous|\.)|dans le champ\.|avez indiqué|indique[rz] (?:d’abord )?votre dossier/i,
        );
        expect(read?.querySelectorAll('[data-builder-link]'), address).toHaveLength(0);
        // Where a path has a gap, it is said how to fill it.
        for (const copyable of read?.querySelectorAll('[data-copyable]') ?? []) {
          const path = copyable.querySelector('[data-profile-path]')?.textContent ?? '';
          if (!/[<]vo|[<]your/.test(path) || copyable.classList.contains('copy-block')) continue;
          expect(copyable.querySelector('.only-without-script')?.textContent).toMatch(/<[^>]+>/);
        }
      }
    });

    test('every picture leads to its large file and lists its marks in the page’s language', () => {
      const figures = contentPages(site).flatMap(({ document }) => [
        ...document.querySelectorAll('[data-widget="picture"]'),
      ]);
      expect(figures.length).toBeGreaterThanOrEqual(
        languages.length * dataFiles('pictures').length,
      );
      for (const figure of figures) {
        expect(figure.querySelector('a[data-picture-link]')?.getAttribute('href')).toMatch(
          /@2x\.png$/,
        );
        expect(figure.querySelectorAll('ol > li[data-marker]').length).toBe(
          figure.querySelectorAll('.markers > .mark').length,
        );
      }
    });

    test('steps and marks lead to each other', () => {
      const pairs = contentPages(site).flatMap(({ address, document }) => {
        const steps = [...document.querySelectorAll('[data-checklist] li[data-status]')];
        const marks = [...document.querySelectorAll('[data-picture] li[data-marker]')];
        const fromSteps = steps.flatMap((step) =>
          marks
            .filter((mark) => step.querySelector(`a[href="#${mark.id}"]`))
            .map((mark) => `${address} ${step.id} ${mark.id}`),
        );
        const fromMarks = marks.flatMap((mark) =>
          steps
            .filter((step) => mark.querySelector(`a[href="#${step.id}"]`))
            .map((step) => `${address} ${step.id} ${mark.id}`),
        );
        // A step leads to the first of its marks, and each of its marks back to it.
        expect(fromMarks).toEqual(expect.arrayContaining(fromSteps));
        const pointing = steps.filter((step) => step.querySelector('.show-picture'));
        expect(fromSteps).toHaveLength(pointing.length);
        return fromMarks;
      });
      const pointing = Object.values(files).flatMap((file) => file.steps.flatMap(picturesOfStep));
      expect(pairs).toHaveLength(languages.length * pointing.length);
    });

    test('buttons that do different things have different names, which begin with their words', () => {
      for (const { document, address } of contentPages(site)) {
        const french = document.documentElement.lang === 'fr';
        const pictures = [...document.querySelectorAll('[data-action="open"]')];
        const names = pictures.map((button) => button.getAttribute('aria-label') ?? '');
        expect(new Set(names).size, address).toBe(names.length);
        for (const [index, button] of pictures.entries()) {
          expect(names[index]?.startsWith(button.textContent.trim()), names[index]).toBe(true);
        }

        const copied = new Map<string, string>();
        for (const button of document.querySelectorAll('button[data-copy]')) {
          const name = button.querySelector('.when-idle')?.textContent.trim() ?? '';
          expect(name).toMatch(french ? /^Copier \S/ : /^Copy \S/);
          const text =
            button.closest('[data-copyable]')?.querySelector('[data-copy-text]')?.textContent ?? '';
          expect(copied.get(name) ?? text, `${address} ${name}`).toBe(text);
          copied.set(name, text);
        }
      }
    });

    test('what looks like a heading is one, with a place to link to, and no level is left out', () => {
      for (const { document, address } of contentPages(site)) {
        const main = document.querySelector('main');
        const headings = [...(main?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
        for (const [index, { localName, textContent, id }] of headings.entries()) {
          const depth = Number(localName.slice(1));
          const before = Number(headings[index - 1]?.localName.slice(1) ?? 0);
          expect(depth, `${address} ${textContent}`).toBeLessThanOrEqual(before + 1);
          expect(id, `${address} ${textContent}`).not.toBe('');
        }
        // A paragraph of bold words alone.
        const bold = [...(main?.querySelectorAll('p') ?? [])].filter(
          (paragraph) =>
            paragraph.children.length === 1 &&
            paragraph.firstElementChild?.matches('b:not(.label), strong') === true &&
            paragraph.firstElementChild.textContent.trim() === paragraph.textContent.trim(),
        );
        expect(bold.map(({ textContent }) => textContent)).toEqual([]);
      }
    });

    test('controls that need a script are not offered without it', () => {
      for (const { document, address } of contentPages(site)) {
        for (const control of document.querySelectorAll(
          '[data-widget="search"], [data-appearance-choice], [data-action="open"], [data-copy]',
        )) {
          expect(control.classList.contains('needs-script'), address).toBe(true);
        }
      }
    });
  },
);

test('a list whose source is more than a year older than the build says so', () => {
  // This build is dated years after its sources, whenever it runs: see scripts/build.ts.
  const site = builtSites.find(({ name }) => name === 'underBase');
  for (const [folder, words] of [
    ['', 'more than a year ago'],
    ['fr/', 'plus d’un an'],
  ] as const) {
    const address = `/help/${folder}${hubPath}/antivirus-avast/`;
    const document = site && pageAt(site, address)?.document;
    expect(document?.querySelector('[data-stale]')?.textContent).toContain(words);
  }
});
