import { expect, test } from 'vitest';
import { linkedQuery } from '@/domain/search/linked-query.ts';

test.each([
  ['is searched for as it is', 'clé de licence', 'clé de licence'],
  ['turns no text around', 'a\u202Ecba\u2066\u200F', 'acba'],
  ['is cut where it is long', 'a'.repeat(1500), 'a'.repeat(200)],
  ['keeps no half of a character', `${'a'.repeat(199)}🦊`, `${'a'.repeat(199)}\uFFFD`],
])('the search of a link %s', (_, q, expected) => {
  expect(linkedQuery(q)).toBe(expected);
});
