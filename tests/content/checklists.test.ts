import { expect, test } from 'vitest';
import { problemPages } from '../../config/site.ts';
import { parseInlineText } from '../../src/domain/inline-text.ts';
import { PATH_FORMS } from '../../src/domain/path-formats/index.ts';
import { bilingualTexts } from './bilingual-texts.ts';
import { readPages } from './mdx-pages.ts';

const texts = bilingualTexts();
const pages = readPages('en');

const anchorsOf = (name: string) => {
  const page = pages.find((candidate) => candidate.name === name);
  const folds = page?.components.flatMap(
    (component) => /\bid="([^"]+)"/.exec(component)?.[1] ?? [],
  );
  return [...(page?.headings.map(({ id }) => id) ?? []), ...(folds ?? [])];
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
