import { describe, expect, test } from 'vitest';
import { problemPages } from '@/site/settings.ts';
import { builtSites } from '../built-site.ts';
import { builtSearch } from './built-search.ts';

const productWithoutPage = ['avira', 'totalav', 'panda', 'comodo'].find(
  (product) => !problemPages.some((page) => page === `antivirus-${product}`),
);

const queries = {
  named: 'avast deleted the connector',
  pasted: 'Sage50Connector.exe gone since avast',
  blocked: 'avast blocks the connector',
  other: 'norton removed Sage50Connector.exe',
  unwritten: `${productWithoutPage} removed Sage50Connector.exe`,
  nobody: 'my antivirus deleted the connector',
  file: 'Sage50Connector.exe',
  product: 'avast',
};

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'where one product’s page brings a file back, in %s',
  async (_, site) => {
    const search = await builtSearch(site, 'en');
    const answer = async (text: string) =>
      (await search(text)).results.map(({ page, section, href }) => ({
        at: href.replace(/^.*\/(?=[^/]+\/)/, ''),
        page,
        section,
      }));
    const answers = {
      named: await answer(queries.named),
      pasted: await answer(queries.pasted),
      blocked: await answer(queries.blocked),
      other: await answer(queries.other),
      unwritten: await answer(queries.unwritten),
      nobody: await answer(queries.nobody),
      file: await answer(queries.file),
      product: await answer(queries.product),
    };
    const own = 'antivirus-avast/#avast-bring-back';
    const general = 'antivirus/#quarantine';

    test.each(['named', 'pasted'] as const)(
      'the product and what it did lead there: %s',
      (name) => {
        const [first, second] = answers[name];
        expect(first).toEqual({
          at: own,
          page: 'Avast: bring a deleted file back',
          section: undefined,
        });
        expect(second?.at).toBe(general);
      },
    );

    test('the product alone does not, and other pages are found too', () => {
      expect(answers.blocked[0]?.at).toMatch(/^antivirus-avast\/(?!.*bring-back)/);
      expect(answers.product[0]?.at).toMatch(/^antivirus-avast\/(?!.*bring-back)/);
      expect(answers.product.length).toBeGreaterThanOrEqual(3);
    });

    test('each product leads to its own page', () => {
      expect(answers.other[0]?.at).toBe('antivirus-norton/#norton-bring-back');
      expect(answers.other[1]?.at).toBe(general);
    });

    test.each(['unwritten', 'nobody'] as const)(
      'a product without a page, and none, lead to the page about every antivirus: %s',
      (name) => {
        expect(answers[name][0]?.at).toBe(general);
      },
    );

    test('the file’s name comes after who took it, and first where it is alone', () => {
      const byName = 'restart-the-connector/#near-the-clock';
      expect(answers.pasted[2]?.at).toBe(byName);
      expect(answers.file[0]?.at).toBe(byName);
    });
  },
);
