import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLink, readEntries } from '../../../scripts/links-check.ts';
import type { NamedLink } from '../../../src/content/schemas/link.ts';
import { temporaryFolder } from './temporary-folder.ts';

const title = { en: 'x', fr: 'x' };
const links: NamedLink[] = [
  { id: 'avast', number: 531, page: 'antivirus-avast', title, since: '2026-11-25' },
  { id: 'old', number: 599, page: 'antivirus', title, since: '2026-11-25', retired: '2027-01-31' },
];

describe('a link of an app’s list', () => {
  test.each([
    ['an id', 'avast', []],
    ['a number', '531', []],
    ['an address', 'https://docs.codat.io/go/avast', []],
    ['an address under a base path, in any casing', 'https://x.example/help/GO/Avast/?lang=fr', []],
    ['an address with a folder behind its #', 'https://docs.codat.io/go/531#folder=jean', []],
    ['an unknown id', 'avsat', ['unknown']],
    ['an unknown id in an address', 'https://docs.codat.io/go/nothing', ['unknown']],
    ['a folder in the query', 'https://docs.codat.io/go/avast?folder=jean', ['folder-in-query']],
    ['both', 'https://docs.codat.io/go/no?folder=jean', ['unknown', 'folder-in-query']],
    ['an address outside /go/', 'https://docs.codat.io/integrations/', ['not-a-link']],
    ['what is no address', 'https://', ['not-a-link']],
    ['a retired id', 'old', ['retired']],
    ['a name of every object', 'constructor', ['unknown']],
  ])('%s', (_, entry, expected) => {
    expect(checkLink(entry, links).map(({ problem }) => problem)).toEqual(expected);
  });

  test('that is unknown names the nearest', () => {
    expect(checkLink('avsat', links)[0]?.sentence).toContain('avast');
  });
});

describe('a list', () => {
  test.each([
    ['one entry a line, with comments', '# ids\navast\r\n\n531 # telephone\n', ['avast', '531']],
    [
      'an address keeps what stands behind its #',
      'https://x/go/a#folder=b',
      ['https://x/go/a#folder=b'],
    ],
    ['an array', '["avast", "531"]', ['avast', '531']],
  ])('%s', (_, text, expected) => {
    expect(readEntries(text)).toEqual(expected);
  });

  test('of something else than texts is refused', () => {
    expect(() => readEntries('[1]')).toThrow('texts');
  });
});

describe('the command', () => {
  const run = (list: string) => {
    const file = join(temporaryFolder({}), 'list.txt');
    writeFileSync(file, list);
    return spawnSync(process.execPath, ['scripts/links-check.ts', file], { encoding: 'utf8' });
  };

  test('ends well where every link exists', () => {
    expect(run('avast\n560\n').status).toBe(0);
  });

  test('fails and says why where one does not', () => {
    const { status, stdout } = run('avast\nwebrot\n');
    expect(status).toBe(1);
    expect(stdout).toBe('webrot: There is no such link. Did you mean webroot?\n');
  });
});
