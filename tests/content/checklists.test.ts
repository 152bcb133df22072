import { expect, test } from 'vitest';
import { problemPages } from '../../src/site/settings.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { PATH_FORMS } from '../../src/domain/path-formats/index.ts';
import {
  anchorsOfStep,
  branchNames,
  idsOfStep,
  picturesOfStep,
} from '../../src/content/schemas/checklist.ts';
import en from '../../src/content/i18n/en.json';
import fr from '../../src/content/i18n/fr.json';
import { bilingualTexts, checklistFiles, readYaml } from './bilingual-texts.ts';
import { readPages } from './mdx-pages.ts';

interface PictureFile {
  readonly markers: readonly { readonly id: string }[];
}

/** The words that lists share, which hold links as their own texts do. */
const shared = Object.entries(en).flatMap(([place, text]) =>
  /^(?:branch|folder|start)\.|^list\.(?:next|keep)$/.test(place)
    ? [{ place, en: text, fr: (fr as Readonly<Record<string, string>>)[place] ?? '' }]
    : [],
);
const texts = [...bilingualTexts(), ...shared];
const pages = readPages('en');
const checklists = Object.entries(checklistFiles());
const pagesOf = (id: string) => pages.filter((page) => page.checklists.includes(id));

const anchorsOf = (name: string) => {
  const page = pages.find((candidate) => candidate.name === name);
  const folds = page?.components.flatMap(
    (component) => /\bid="([^"]+)"/.exec(component)?.[1] ?? [],
  );
  const steps = checklists
    .filter(([id]) => pagesOf(id).some((candidate) => candidate.name === name))
    .flatMap(([id, { steps: listed }]) => [
      ...listed.flatMap(idsOfStep).map((step) => `${id}-${step}`),
      ...listed.flatMap(anchorsOfStep),
    ]);
  return [...(page?.headings.map(({ id }) => id) ?? []), ...(folds ?? []), ...steps];
};

test('both languages lead to the same places and show the same paths', () => {
  const places = (of: string) =>
    parseInlineText(of).flatMap((segment) => {
      if (segment.kind === 'link') return [segment.target];
      return segment.kind === 'path' ? [segment.form] : [];
    });
  for (const { place, en, fr } of texts) expect(places(fr), place).toEqual(places(en));
});

test('every link leads to a page and an anchor that exist', () => {
  const links = texts.flatMap(({ place, en }) =>
    parseInlineText(en).flatMap((segment) =>
      segment.kind === 'link' ? [{ place, target: segment.target }] : [],
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { place, target } of links) {
    const [page = '', anchor] = target.split('#');
    expect(problemPages, place).toContain(page);
    if (anchor) expect(anchorsOf(page), place).toContain(anchor);
  }
});

test('no markup is left unread', () => {
  for (const { place, en, fr } of texts) {
    const words = [...parseInlineText(en), ...parseInlineText(fr)].flatMap((segment) =>
      segment.kind === 'text' ? [segment.text] : [],
    );
    expect(words.join(' '), place).not.toMatch(/:\w+\[|\]\(|`|\*\*|__/);
  }
});

test('only known forms of a path are named', () => {
  for (const { place, en } of texts) {
    for (const segment of parseInlineText(en)) {
      if (segment.kind === 'path') expect(PATH_FORMS, place).toContain(segment.form);
    }
  }
});

test('no English text marks a label as foreign', () => {
  for (const { place, en } of texts) expect(en, place).not.toContain(':en[');
});

test.each(checklists)('%s stands on one page, as its steps’ ids are unique there', (id) => {
  expect(pagesOf(id)).toHaveLength(1);
});

test.each(checklists)(
  'a "no" at the end of %s leads to what the page has next',
  (id, { product }) => {
    const [page] = pagesOf(id);
    expect(anchorsOf(page?.name ?? '')).toContain(product ? 'not-yet' : 'still-stuck');
  },
);

test.each(checklists)(
  'the pictures that %s points at are on its page, with their markers',
  (id, { steps }) => {
    for (const [step, picture] of steps.flatMap((one) =>
      picturesOfStep(one).map((mark) => [one.id, mark] as const),
    )) {
      const { markers } = readYaml(`src/content/pictures/${picture.id}.yaml`) as PictureFile;
      expect(
        markers.map((marker) => marker.id),
        step,
      ).toContain(picture.marker);
      const shown = pagesOf(id).flatMap(({ components }) => components);
      expect(shown.join('\n'), step).toContain(`Picture id="${picture.id}"`);
    }
  },
);

test('there are words for every branch, and no others', () => {
  const named = Object.keys(en).filter((key) => key.startsWith('branch.'));
  expect(named).toEqual(branchNames.map((name) => `branch.${name}`));
});
