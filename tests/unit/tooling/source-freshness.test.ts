import { expect, test } from 'vitest';
import { staleChecklists } from '../../../build/source-freshness.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the build names the checklists whose source is more than a year old, and no other', () => {
  const folder = temporaryFolder({
    'old.yaml': "source: { known: 2025-10, url: 'https://old.example' }",
    'new.yaml': "source: { known: 2026-11, url: 'https://new.example' }",
  });
  expect(staleChecklists('2026-11-25', folder)).toEqual([
    'old.yaml says what was known in 2025-10: look again at https://old.example',
  ]);
});
