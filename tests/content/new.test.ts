import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  mapFrench,
  type TypographyFault,
  typographyFaults,
} from '../../scripts/french-typography.ts';
import { newFiles, readRequest } from '../../scripts/new.ts';
import { checklistSchema } from '../../src/content/schemas/checklist.ts';
import { linkSchema } from '../../src/content/schemas/link.ts';
import { symptomSchema } from '../../src/content/schemas/symptom.ts';
import { pagesFolder } from '../../src/site/settings.ts';
import { parsePage } from './mdx-pages.ts';

const product = await newFiles('.', readRequest(['antivirus', 'example', 'Example']), '2026-11-29');
const page = await newFiles('.', readRequest(['page', 'example-page']), '2026-11-29');

/** The schemas know the pages that there are. */
const ofKnownPage = (file: ReadonlyMap<string, string>, name: string) =>
  parse(
    (file.get(name) ?? '').replaceAll(
      /page: (?:antivirus-example|example-page)$/gm,
      'page: antivirus',
    ),
  ) as unknown;

test('a new antivirus has a list that the schema takes, gaps and all', () => {
  const list = checklistSchema.safeParse(
    ofKnownPage(product, 'src/content/checklists/example.yaml'),
  );
  expect(list.error?.issues).toBeUndefined();
  expect(list.data?.product?.en).toBe('Example');
});

test.each([
  ['example', product],
  ['example-page', page],
] as const)('the link and the answer of %s are ones that the schemas take', (id, files) => {
  const link = linkSchema.safeParse(ofKnownPage(files, `src/content/links/${id}.yaml`));
  expect(link.error?.issues).toBeUndefined();
  const tree = symptomSchema.safeParse(ofKnownPage(files, 'src/content/symptoms/hub.yaml'));
  expect(tree.error?.issues).toBeUndefined();
});

test.each([
  ['antivirus-example', product],
  ['example-page', page],
] as const)('both languages of %s have the same parts', (name, files) => {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    parsePage(files.get(`${pagesFolder(language)}/${name}.mdx`) ?? '', name, language),
  );
  const parts = (of: typeof en) => ({
    headings: of?.headings.map(({ id, depth }) => [id, depth]),
    components: of?.components,
    outline: of?.outline.map(({ sign }) => sign),
    facts: of?.frontMatter.facts,
    lists: of?.frontMatter.checklists,
  });
  expect(en?.headings.length).toBeGreaterThan(0);
  expect(parts(fr)).toEqual(parts(en));
  for (const description of [en, fr].map((one) => String(one?.frontMatter.description))) {
    expect(description.length).toBeGreaterThanOrEqual(80);
    expect(description.length).toBeLessThanOrEqual(180);
  }
});

test('what is written in French is well set', () => {
  const faults: TypographyFault[] = [];
  for (const [file, text] of [...product, ...page]) {
    if (!/\/fr\/.*\.mdx$|^src\/content\/.*\.yaml$/.test(file)) continue;
    mapFrench(file, text, (words) => {
      faults.push(...typographyFaults(words));
      return words;
    });
  }
  expect(faults).toEqual([]);
});
