import { describe, expect, test } from 'vitest';
import { hubPath } from '@/site/settings.ts';
import { builtSites } from '../built-site.ts';
import { builtSearch } from './built-search.ts';

const queries = {
  named: 'avast deleted the connector',
  pasted: 'Sage50Connector.exe gone since avast',
  blocked: 'avast blocks the connector',
  another: 'norton removed Sage50Connector.exe',
  file: 'Sage50Connector.exe',
  product: 'avast',
};

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'where one product’s page brings a file back, in %s',
  async (_, site) => {
    const search = await builtSearch(site, 'en', {
      bringBack: { [`/${hubPath}/antivirus-avast/`]: 'avast-bring-back' },
    });
    const answer = async (text: string) =>
      (await search(text)).results.map(({ section, href }) => ({
        at: href.replace(/^.*\/(?=[^/]+\/)/, ''),
        section,
      }));
    const answers = {
      named: await answer(queries.named),
      pasted: await answer(queries.pasted),
      blocked: await answer(queries.blocked),
      another: await answer(queries.another),
      file: await answer(queries.file),
      product: await answer(queries.product),
    };
    const own = 'antivirus-avast/#avast-bring-back';
    const general = 'antivirus/#quarantine';

    test.each(['named', 'pasted'] as const)(
      'the product and what it did lead there: %s',
      (name) => {
        const [first, second] = answers[name];
        expect(first).toEqual({ at: own, section: 'Bring the file back' });
        expect(second?.at).toBe(general);
      },
    );

    test('the product alone does not, and other pages are found too', () => {
      expect(answers.blocked[0]?.at).toMatch(/^antivirus-avast\/(?!.*bring-back)/);
      expect(answers.product[0]?.at).toMatch(/^antivirus-avast\/(?!.*bring-back)/);
      expect(answers.product.length).toBeGreaterThanOrEqual(3);
    });

    test('another product leads to the page about every antivirus', () => {
      expect(answers.another[0]?.at).toBe(general);
    });

    test('the file’s name comes after who took it, and first where it is alone', () => {
      const byName = 'restart-the-connector/#near-the-clock';
      expect(answers.pasted[2]?.at).toBe(byName);
      expect(answers.file[0]?.at).toBe(byName);
    });
  },
);
