import { describe, expect, test } from 'vitest';
import { nginxLinkMap } from '../../../build/link-map.ts';

const map = nginxLinkMap([{ id: 'avast', number: 531 }], '/help/');
const hub = '/help/integrations/accounting/sage50/sage50-troubleshooting';

/** What nginx does with one of the maps: the first pattern that fits the bytes counts. */
function lookUp(variable: string, address: string): string {
  const [, rows = ''] = new RegExp(`\\$${variable} \\{\\n([^}]*\\n)\\}`).exec(map) ?? [];
  const bytes = Buffer.from(address, 'utf8').toString('latin1');
  for (const [, any, pattern = '', value = ''] of rows.matchAll(/^ {2}"~(\*?)(.+)" (\S+);$/gm)) {
    const found = new RegExp(pattern, any ? 'i' : '').exec(bytes);
    if (!found) continue;
    return value
      .replaceAll('"', '')
      .replace(/\$(\w+)/, (_, name: string) => found.groups?.[name] ?? '');
  }
  return '';
}

describe('the link of a decoded path', () => {
  test.each([
    ['as it should be', '/help/go/avast/', ''],
    ['without its slash', '/help/go/avast', '/help/go/avast/'],
    ['in capitals', '/help/GO/AVAST', '/help/go/avast/'],
    ['a number', '/help/Go/531', '/help/go/531/'],
    ['with a full stop', '/help/go/531.', '/help/go/531/'],
    ['with a bracket and a comma', '/help/go/avast),', '/help/go/avast/'],
    ['with a quotation mark', '/help/go/531"', '/help/go/531/'],
    ['with a French one', '/help/go/531\u00A0»', '/help/go/531/'],
    ['with a typographic one', '/help/go/531”', '/help/go/531/'],
    ['with an invisible character', '/help/go/531\u200B', '/help/go/531/'],
    ['with marks behind its slash', '/help/go/531/.', '/help/go/531/'],
    ['with an escaped #', '/help/go/avast#folder=lea martin', '/help/go/avast/'],
    ['with marks and an escaped #', '/help/go/avast/#folder=a/b.', '/help/go/avast/'],
    ['unknown', '/help/go/Avastx', ''],
    ['unknown, with an accent', '/help/go/avasté', ''],
    ['longer by a hyphen', '/help/go/avast-x', ''],
    ['deeper', '/help/go/Avast/steps', ''],
    ['outside the base path', '/go/Avast', ''],
  ])('that is %s', (_, uri, expected) => {
    expect(lookUp('go_address', uri)).toBe(expected);
  });
});

describe('the page of an address whose # was escaped', () => {
  test.each([
    ['a page', `${hub}/antivirus%23steps`, `${hub}/antivirus/`],
    ['a page with its slash', `${hub}/antivirus/%23steps`, `${hub}/antivirus/`],
    ['the hub', `${hub}%23all-topics`, `${hub}/`],
    [
      'a French page',
      `${hub}/x%23y`.replace('/help/', '/help/fr/'),
      `${hub}/x/`.replace('/help/', '/help/fr/'),
    ],
    ['with its folder', `${hub}/antivirus%23folder=lea`, `${hub}/antivirus/`],
    ['with an escaped = as well: left to the 404 page', `${hub}/antivirus%23folder%3Dlea`, ''],
    ['another host', '//evil.example/%23', ''],
    ['a way out', `${hub}/../%23`, ''],
    ['elsewhere', '/help/other%23x', ''],
    ['as it should be', `${hub}/antivirus/`, ''],
  ])('%s', (_, uri, expected) => {
    expect(lookUp('page_address', uri)).toBe(expected);
  });
});

test.each([
  ['as it was written', '/help/go/avast%23folder=lea%20martin', '#folder=lea%20martin'],
  ['without the query', '/help/go/avast%23folder=lea?lang=fr', '#folder=lea'],
  ['out of the query', '/help/go/avast?lang=fr%23folder=lea', '#folder=lea'],
  ['nothing where nothing was', '/help/go/Avast?lang=fr', ''],
])('the fragment is given back: %s', (_, uri, expected) => {
  expect(lookUp('escaped_fragment', uri)).toBe(expected);
});
