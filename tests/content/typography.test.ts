import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  mapFrench,
  mendTypography,
  type TypographyFault,
  typographyFaults,
} from '../../scripts/french-typography.ts';
import { frenchFiles } from '../../scripts/typography.ts';
import { expectNone } from './expect-none.ts';

const files = frenchFiles('.');

test('there are French pages, lists, pictures, questions, links and strings', () => {
  const folders = new Set(files.map((file) => /^src\/content\/\w+/.exec(file)?.[0]));
  expect(folders.size).toBe(7);
});

test.each(files)('French typography of %s', (file) => {
  const source = readFileSync(file, 'utf8');
  const faults: TypographyFault[] = [];
  let texts = 0;
  const mended = mapFrench(file, source, (text) => {
    texts += 1;
    faults.push(...typographyFaults(text));
    return mendTypography(text);
  }).split('\n');
  expect(texts).toBeGreaterThan(0);
  expectNone(
    source.split('\n').flatMap((text, index) => {
      const wanted = mended[index] ?? '';
      const message = `Write "${wanted.trim()}", as npm run typography does.`;
      return text === wanted ? [] : [{ file, line: index + 1, message }];
    }),
  );
  expect(faults).toEqual([]);
});

test.each(files)('what a keyboard without these characters makes of %s is mended', (file) => {
  const source = readFileSync(file, 'utf8');
  const typed = (text: string) =>
    text
      .replace(/\u00A0(?=[:;!?»])|(?<=«)\u00A0/g, ' ')
      .replace(/(?<=[\p{L}\d])’/gu, "'")
      .replaceAll('…', '...');
  expect(mapFrench(file, source, (text) => mendTypography(typed(text)))).toBe(source);
});
