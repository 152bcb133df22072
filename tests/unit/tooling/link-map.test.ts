import { expect, test } from 'vitest';
import { nginxLinkMap } from '../../../build/link-map.ts';

/** What nginx does with the map: the first pattern that fits counts. */
function lookUp(map: string, uri: string): string {
  const rows = [...map.matchAll(/^ {2}"~(\*?)(\S+)" (\S+);$/gm)];
  const row = rows.find(([, any, pattern = '']) => new RegExp(pattern, any ? 'i' : '').test(uri));
  return row?.[3]?.replace('""', '') ?? '';
}

test.each([
  ['as it should be', '/help/go/avast/', ''],
  ['without its slash', '/help/go/avast', '/help/go/avast/'],
  ['in capitals', '/help/GO/AVAST', '/help/go/avast/'],
  ['a number', '/help/Go/531', '/help/go/531/'],
  ['unknown', '/help/go/Avastx', ''],
  ['deeper', '/help/go/Avast/steps', ''],
  ['outside the base path', '/go/Avast', ''],
])('the map for nginx, a link that is %s', (_, uri, expected) => {
  expect(lookUp(nginxLinkMap([{ id: 'avast', number: 531 }], '/help/'), uri)).toBe(expected);
});
