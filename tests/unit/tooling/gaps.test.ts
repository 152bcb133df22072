import { expect, test } from 'vitest';
import { findGaps } from '../../../build/gaps.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('every gap is named with its file, its line and what to write, and no template of one', () => {
  const folder = temporaryFolder({
    'src/content/checklists/a.yaml': [
      "title: { en: 'TODO(new) one', fr: ':en[TODO(new) two].' }",
      '# TODO(new) three',
      'facts: [H5]',
      'text: TODO(new) four, and more.',
    ].join('\n'),
    'src/content/docs/a.mdx': 'text\n\n{/* TODO(new) five */}\n<Ui>TODO(new) six</Ui>',
    'LINKING.md': '| `a` | 500 | TODO(new) seven |',
    'scripts/new/page/link.yaml': 'title: TODO(new) a template',
  });
  expect(findGaps(folder)).toEqual([
    'LINKING.md:1: seven',
    'src/content/checklists/a.yaml:1: one',
    'src/content/checklists/a.yaml:1: two',
    'src/content/checklists/a.yaml:2: three',
    'src/content/checklists/a.yaml:4: four, and more',
    'src/content/docs/a.mdx:3: five',
    'src/content/docs/a.mdx:4: six',
  ]);
});
