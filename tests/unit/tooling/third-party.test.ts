import { expect, test } from 'vitest';
import { noticeOf, packagesIn } from '../../../build/third-party.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the packages in the scripts are told from their modules', () => {
  const modules = [
    '/site/src/client/page.ts',
    '/site/src/pages/index.astro?astro&type=script&index=0&lang.ts',
    '/site/node_modules/preact/dist/preact.module.js',
    '/site/node_modules/preact/hooks/dist/hooks.module.js',
    '/site/node_modules/outer/node_modules/@scope/inner/index.js?v=1',
    '\0vite/preload-helper.js',
  ];
  expect(packagesIn([{ modules }, { modules }])).toEqual(['preact', '@scope/inner', 'vite']);
});

const packageOf = (license: string, files: Readonly<Record<string, string>>) =>
  temporaryFolder({
    'one/package.json': JSON.stringify({ version: '1.2.3', license }),
    ...files,
  });

test('a notice names the package and holds the text of its licence', () => {
  const modules = packageOf('MIT', {
    'one/LICENSE.md': 'Copyright somebody\n\n# Licenses of bundled dependencies\n\nOthers\n',
  });
  expect(noticeOf('one', modules)).toBe('one 1.2.3 (MIT)\n\nCopyright somebody\n');
});

test('a folder of licences is passed on whole', () => {
  const modules = packageOf('MIT', { 'one/LICENSE/B': 'of a part\n', 'one/LICENSE/A': 'own\n' });
  expect(noticeOf('one', modules)).toBe('one 1.2.3 (MIT)\n\nown\n\nof a part\n');
});

test.each(['GPL-3.0-only', 'LGPL-3.0-or-later', 'MPL-2.0', 'AGPL-3.0', 'none', '(MIT OR GPL-2.0)'])(
  'a package under %s stops the build',
  (license) => {
    const modules = packageOf(license, { 'one/LICENSE': 'text' });
    expect(() => noticeOf('one', modules)).toThrow(`one reaches readers’ browsers`);
  },
);

test('a package without the text of its licence stops the build', () => {
  expect(() => noticeOf('one', packageOf('MIT', {}))).toThrow('no text of its licence');
});
