import { expect, test } from 'vitest';
import { languages } from '../../src/domain/languages.ts';
import { checklistFiles } from './bilingual-texts.ts';
import { readPages } from './mdx-pages.ts';

const lists = checklistFiles();

test.each(languages)('the name of a product is an alias of no other page: %s', (language) => {
  const pages = readPages(language).map((page) => ({
    name: page.name,
    products: page.checklists.flatMap((id) => lists[id]?.product?.[language].toLowerCase() ?? []),
    aliases: (page.frontMatter.aliases as string[]).map((alias) => alias.toLowerCase()),
  }));
  expect(pages.flatMap(({ products }) => products).length).toBeGreaterThan(5);
  const taken = pages.flatMap(({ name, products }) =>
    pages
      .filter((other) => other.name !== name)
      .flatMap((other) =>
        products
          .filter((product) => other.aliases.includes(product))
          .map((product) => `${other.name}: take the alias "${product}" out, ${name} is its page`),
      ),
  );
  expect(taken).toEqual([]);
});
