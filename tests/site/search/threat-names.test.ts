import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/site/messages.ts';
import { builtSites } from '../built-site.ts';
import { builtSearch } from './built-search.ts';

const words = messagesFor('en');
const path = 'C:\\Users\\Marie Dupont\\AppData\\Local\\Codat\\Sage50Connector.exe';
const shared = 'antivirus/#name-of-a-threat';
const quarantine = 'antivirus/#quarantine';
const known = 'antivirus-avast/';
const knownBack = 'antivirus-avast/#avast-bring-back';
const likely = 'antivirus-bitdefender/';
const likelyBack = 'antivirus-bitdefender/#bitdefender-bring-back';

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'where the name of a threat leads, in %s',
  async (_, site) => {
    const search = await builtSearch(site, 'en');
    const queries: readonly (readonly [string, readonly string[]])[] = [
      ['IDP.Generic', [known, shared]],
      ['idp generic', [known, shared]],
      ['FileRepMalware', [known, shared]],
      ['IDP.HEUR.26', [known, shared]],
      ['HEUR/APC', [shared]],
      ['Trojan:Win32/Wacatac.B!ml', ['antivirus-microsoft-defender/', shared]],
      ['PUA:Win32/Presenoker', ['antivirus-microsoft-defender/', shared]],
      [`Threat blocked: IDP.Generic ${path}`, [known, shared]],
      // Of a product that is named nothing has to be guessed.
      ['avast says IDP.Generic', ['antivirus-avast/', shared]],
      ['norton FileRepMalware', ['antivirus-norton/', shared]],
      ['eset says Gen:Variant.Bulz', ['antivirus-eset/', shared]],
      ['Gen:Variant.Bulz.402262', [likely, shared]],
      // A file that is gone is brought back.
      [`IDP.Generic was quarantined ${path}`, [knownBack, quarantine]],
      [`${path} is infected with Gen:Variant.Bulz and was quarantined`, [likelyBack, quarantine]],
      ['avast IDP.Generic deleted', ['antivirus-avast/#avast-bring-back', quarantine]],
    ];
    const answers = await Promise.all(
      queries.map(async ([text, expected]) => ({ text, expected, ...(await search(text)) })),
    );
    const others = await Promise.all(
      ['bitdefender', 'antivirus', 'avast deleted the connector'].map((text) => search(text)),
    );

    test('it leads to the page of the product that is named, and to what such a name proves', () => {
      for (const { text, expected, results } of answers) {
        const found = results.map(({ href }) => href.replace(/^.*\/(?=[^/]+\/(?:#|$))/, ''));
        expect(found.slice(0, expected.length), text).toEqual(expected);
      }
    });

    test('the result says that it proves nothing, and what is likely only', () => {
      for (const { text, results } of answers) {
        const said = results.slice(0, 2).map(({ excerpt }) => excerpt.map((part) => part.text));
        const isGuess = /Gen:|:Win32/.test(text) && !text.includes('eset');
        expect(said.flat(), text).toContain(words['result.threatName']);
        const isShared = /^(?!.*(?:avast|norton)).*(?:idp|filerep)/i.test(text);
        expect(said[0]?.join('') === words['result.likelyName'], text).toBe(isGuess);
        expect(said[0]?.join('') === words['result.sharedName'], text).toBe(isShared);
      }
    });

    test('other results say what they always do', () => {
      for (const { results } of others) {
        for (const { excerpt } of results) {
          const said = excerpt.map((part) => part.text).join('');
          for (const own of [
            'result.threatName',
            'result.likelyName',
            'result.sharedName',
          ] as const)
            expect(said).not.toBe(words[own]);
        }
      }
    });
  },
);
