import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderOf, forIndex, keptFiles, readFragment } from '../../../build/search-index.ts';

describe('a page as it is put into the index', () => {
  test.each([
    [
      'straight apostrophes',
      '<p title="d’un">l’antivirus</p>',
      '<p title="d\'un">l\'antivirus</p>',
    ],
    ['labels as text', '<label for="a">Step</label>', '<div for="a">Step</div>'],
    ['boxes without ids', '<input id="step" type="checkbox">', '<input type="checkbox">'],
    ['space between two parts', '<a>One</a><span>Two</span>', '<a>One</a> <span>Two</span>'],
    ['no space inside a word', '<em>un</em><span>done</span>', '<em>un</em><span>done</span>'],
    ['text that looks like markup', '<p>&lt;label id="a"></p>', '<p>&lt;label id="a"></p>'],
    ['markup in an attribute as it is', '<p title="<label>">x</p>', '<p title="<label>">x</p>'],
    ['quotes as they are read', '<p title="&quot;">&quot;a&quot;</p>', '<p title="&quot;">"a"</p>'],
    ['no scripts and styles', '<script>"<label>"</script><p>a</p><style>b</style>', '<p>a</p>'],
  ])('has %s', (_, html, expected) => {
    expect(forIndex(html)).toBe(expected);
  });
});

test('the folder of the index has another name with every change, and with none the same', () => {
  const files = [
    { path: 'pagefind.js', content: 'script' },
    { path: 'index/a', content: 'one' },
  ];
  const changed = [
    files.map((file) => ({ ...file, content: `${file.content}!` })),
    files.map((file) => ({ ...file, path: `${file.path}x` })),
    files.slice(1),
    files.map((file, index) => ({ ...file, content: files[1 - index]?.content ?? '' })),
  ];
  expect(folderOf(files)).toMatch(/^files\/[\da-f]{10}\/$/);
  expect(folderOf([...files].reverse())).toBe(folderOf(files));
  expect(new Set([files, ...changed].map(folderOf)).size).toBe(1 + changed.length);
});

describe('an upgrade of Pagefind', () => {
  const script =
    'noWorker excerptLength metaWeights termFrequency sub_results weighted_locations balanced_score';
  const files = [
    'pagefind-entry.json',
    'pagefind.en_1.pf_meta',
    'index/en_1.pf_index',
    'fragment/en_1.pf_fragment',
    'wasm.en.pagefind',
    'wasm.fr.pagefind',
  ].map((path) => ({ path, content: '' }));
  const all = [...files, { path: 'pagefind.js', content: script }];

  test('that writes what it wrote is built with what a search loads', () => {
    expect(keptFiles([...all, { path: 'pagefind-worker.js', content: '' }])).toEqual(all);
  });

  test.each(all)('that no longer writes $path stops the build', ({ path }) => {
    expect(() => keptFiles(all.filter((file) => file.path !== path))).toThrow(/no file/);
  });

  test('that writes a new kind of file stops the build', () => {
    expect(() => keptFiles([...all, { path: 'en.pf_new', content: '' }])).toThrow(/en\.pf_new/);
  });

  test.each(script.split(' '))('that renames %s in its script stops the build', (name) => {
    const renamed = { path: 'pagefind.js', content: script.replace(name, 'other') };
    expect(() => keptFiles([...files, renamed])).toThrow(`no "${name}"`);
  });

  test.each([
    ['another mark', 'pagefind_new{"url":"/a/","content":"text","meta":{}}', /new format/],
    ['other fields', 'pagefind_dcd{"address":"/a/","text":"text","meta":{}}', /new format/],
    ['no title', 'pagefind_dcd{"url":"/a/","content":"text","meta":{}}', /"title"/],
  ])('that writes fragments with %s stops the build', (_, text, message) => {
    const fragment = { path: 'a.pf_fragment', content: gzipSync(text) };
    expect(() => readFragment(fragment)).toThrow(message);
  });
});
