import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLinks } from '../../build/content/link-registry.ts';
import { symptomSchema, type SymptomAnswer } from '../../src/content/schemas/symptom.ts';
import { languages, rootLanguage } from '../../src/domain/languages.ts';
import {
  antivirusPages,
  backgroundPages,
  pagesFolder,
  problemPages,
} from '../../src/site/settings.ts';
import { checklistFiles, readYaml } from './bilingual-texts.ts';
import { expectNone } from './expect-none.ts';
import { type MdxPage, readPages } from './mdx-pages.ts';

const links = readLinks('.');
const pagesIn = Object.fromEntries(languages.map((language) => [language, readPages(language)]));
const goldenFile = (language: string) => `tests/site/search/golden.${language}.yaml`;
const goldenIn = Object.fromEntries(
  languages
    .filter((language) => existsSync(goldenFile(language)))
    .map((language) => [language, readYaml(goldenFile(language)) as Record<string, string[]>]),
);
const isBackground = (name: string) => backgroundPages.some((page) => page === name);
const answered = (answers: readonly SymptomAnswer[]): readonly string[] =>
  answers.flatMap((answer) => ('answers' in answer ? answered(answer.answers) : [answer.page]));
const finderLeadsTo = answered(
  symptomSchema.parse(readYaml('src/content/symptoms/hub.yaml')).answers,
);
const products = Object.entries(checklistFiles()).flatMap(([id, { product }]) =>
  product ? [id] : [],
);

/** What a page below the hub still lacks, in one sentence each that says what to write. */
function gapsOf(name: string, isAntivirus: boolean): string[] {
  const written = languages.map((language) => ({
    language,
    page: pagesIn[language]?.find((page) => page.name === name),
  }));
  const everyPage = (has: (page: MdxPage) => boolean) =>
    written.every(({ page }) => page && has(page));
  const gaps: (readonly [isMissing: boolean, sentence: string])[] = [
    ...written.map(
      ({ language, page }) => [!page, `Write ${pagesFolder(language)}/${name}.mdx.`] as const,
    ),
    [
      !everyPage(({ frontMatter: { facts } }) => Array.isArray(facts) && facts.length > 0),
      `Name in ${name}.mdx the facts that it states: facts: [ … ].`,
    ],
    [
      !links.some(({ page, at, retired }) => page === name && !at && !retired),
      `Give ${name} a number: a file in src/content/links/ with page: ${name} and neither "at" nor "retired".`,
    ],
    [
      name !== 'index' && !isBackground(name) && !finderLeadsTo.includes(name),
      `Lead an answer of src/content/symptoms/hub.yaml to ${name}: page: ${name}.`,
    ],
    ...languages.map(
      (language) =>
        [
          !goldenIn[language]?.[name]?.length,
          `Write into ${goldenFile(language)} what readers type who look for ${name}.`,
        ] as const,
    ),
    [
      isAntivirus && !everyPage(({ checklists }) => checklists.some((id) => products.includes(id))),
      `Put a checklist with a "product" on ${name}: <Checklist id="…" />.`,
    ],
  ];
  return gaps.flatMap(([isMissing, sentence]) => (isMissing ? [sentence] : []));
}

test.each(['index', ...problemPages])('%s has all that a page needs', (name) => {
  const gaps = gapsOf(
    name,
    antivirusPages.some((page) => page === name),
  );
  const file = `${pagesFolder(rootLanguage)}/${name}.mdx`;
  expectNone(gaps.map((message) => ({ file, line: 1, message })));
});

test('a page that nobody has written lacks all of it', () => {
  const gaps = gapsOf('antivirus-nobody', true);
  expect(gaps).toHaveLength(2 * languages.length + 4);
  for (const gap of gaps) expect(gap).toContain('antivirus-nobody');
});

test.each(languages)('every %s page is listed', (language) => {
  const listed = ['index', ...problemPages];
  const message =
    'List the page in problemPages of src/site/settings.ts, at its place in the sidebar.';
  expectNone(
    (pagesIn[language] ?? [])
      .filter(({ name }) => !listed.includes(name))
      .map(({ file }) => ({ file, line: 1, message })),
  );
});
