import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFaults, refuseFaults } from '../../../build/content/check.ts';
import { componentFaults } from '../../../build/content/components.ts';
import { headingFaults } from '../../../build/content/headings.ts';
import { linkFaults } from '../../../build/content/links.ts';
import { shapeFaults } from '../../../build/content/shape.ts';
import { printFault } from '../../../build/content/source.ts';
import { hubPath } from '../../../src/site/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const frontMatter = (rest = '') => `---
title: Avast blocked the connector
description: ${'x'.repeat(80)}
symptom: Avast blocks it
facts: [D1]
updated: 2026-11-29
aliases: [avast]
${rest}---
`;
const page = (text: string, name = 'antivirus-avast') => ({
  file: `src/content/docs/${hubPath}/${name}.mdx`,
  text,
});
const inYaml = (folder: string, text: string) => ({ file: `src/content/${folder}/it.yaml`, text });

describe('the form of a file', () => {
  const answers = (more: string) => `question: { en: What?, fr: Quoi ? }
facts: [H1]
answers:
  - { id: one, text: { en: One, fr: Un }, page: antivirus }
  - id: two
    text: { en: Two, fr: Deux }
${more}`;

  test.each([
    [
      'a field that is missing',
      page(frontMatter().replace(/symptom: .*\n/, '')),
      /^2: symptom: This field is missing\.$/,
    ],
    [
      'a title that is too long',
      page(frontMatter().replace(/title: .*/, `title: ${'x'.repeat(61)}`)),
      /^2: title: Write 60 characters at most: these are 61\.$/,
    ],
    [
      'a description that is too short',
      page(frontMatter().replace(/x{80}/, 'short')),
      /^3: description: Write 80 characters or more: these are 5\.$/,
    ],
    [
      'a colon in a text',
      page(frontMatter('lead: Avast: add the folder\n')),
      /^8: A text that holds a colon and a space stands in quotes/,
    ],
    ['no front matter', page('# Title\n'), /^1: A page begins with its front matter/],
    [
      'indentation',
      inYaml('links', 'number: 531\n   page: antivirus\n'),
      /^\d: This cannot be read as YAML .*: compare its indentation/,
    ],
    [
      'a text in one language, by the id of its item',
      inYaml('symptoms', answers('    page: antivirus\n').replace(', fr: Deux', '')),
      /^6: answers › two › text › fr: Write the text in every language/,
    ],
    [
      'a page that does not exist, with the nearest',
      inYaml('symptoms', answers('    page: antivirus-avst\n')),
      /^7: answers › two › page: There is no page "antivirus-avst": write antivirus-avast\.$/,
    ],
    [
      'the same in the next question',
      inYaml(
        'symptoms',
        answers(`    question: { en: And?, fr: Et ? }
    answers:
      - { id: a, text: { en: A, fr: A }, page: avast }
      - { id: b, text: { en: B, fr: B }, page: antivirus }
`),
      ),
      /^9: answers › two › answers › a › page: There is no page "avast": write antivirus-avast\.$/,
    ],
    ['a dead end', inYaml('symptoms', answers('')), /answers › two.*An answer leads on/],
    [
      'a field that is unknown',
      inYaml(
        'links',
        'number: 531\npage: index\ntitle: { en: a, fr: b }\nsince: 2026-11-29\nto: x\n',
      ),
      /There is no field to here/,
    ],
  ])('%s', (_, source, fault) => {
    const faults = shapeFaults(source).map(({ line, message }) => `${line}: ${message}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test('is not asked for where there is no schema', () => {
    expect(shapeFaults({ file: 'src/content/i18n/en.json', text: '{}' })).toEqual([]);
  });
});

describe('a link', () => {
  const places = {
    index: ['all-topics'],
    antivirus: ['quarantine', 'another-antivirus'],
    'antivirus-avast': ['steps'],
  };
  const adviceOn = (source: Parameters<typeof linkFaults>[0]) =>
    linkFaults(source, places).map(({ line, message }) => `${line}: ${message}`);
  const onPage = (link: string, name?: string) => adviceOn(page(`\n[text](${link})`, name));

  test.each([
    ['../antivirus/#quarantine', 'antivirus-avast'],
    ['../antivirus/', 'antivirus-avast'],
    ['../#all-topics', 'antivirus-avast'],
    ['#steps', 'antivirus-avast'],
    ['antivirus/#quarantine', 'index'],
    ['https://status.codat.io', 'antivirus-avast'],
  ])('%s on %s is as it should be', (link, name) => {
    expect(onPage(link, name)).toEqual([]);
  });

  test.each([
    ['../antivirs/', 'leads to no page: write ../antivirus/.'],
    ['../avast/#steps', 'leads to no page: write #steps.'],
    ['../nowhere/', 'leads to no page: they are listed in src/site/settings.ts.'],
    ['antivirus/', 'leads to no page: write ../antivirus/.'],
    ['../antivirus/#quarantin', 'leads to no place on antivirus: write ../antivirus/#quarantine.'],
    ['#step', 'leads to no place on antivirus-avast: write #steps.'],
    [
      '../antivirus/#x',
      'leads to no place on antivirus, which has #quarantine, #another-antivirus.',
    ],
    ['../antivirus', 'lacks the slash behind the page’s name: write ../antivirus/.'],
    [
      'antivirus.mdx#quarantine',
      'leads to a source instead of a page’s address: write ../antivirus/#quarantine.',
    ],
    [`/${hubPath}/antivirus/`, 'begins with a slash'],
    [`/fr/${hubPath}/antivirus/#quarantine`, 'write ../antivirus/#quarantine.'],
    ['../../elsewhere/', 'leads out of these pages'],
  ])('%s is refused', (link, advice) => {
    const [fault = ''] = onPage(link);
    expect(fault).toMatch(/^2: The link /);
    expect(fault).toContain(advice);
  });

  test('in code is none', () => {
    expect(adviceOn(page('`[text](nowhere)`'))).toEqual([]);
  });

  test.each([
    ['antivirus#quarantine', []],
    ['antivirus', []],
    [
      'antivirus#quarantin',
      [
        '1: The link antivirus#quarantin leads to no place on antivirus: write antivirus#quarantine.',
      ],
    ],
    ['antivirs', ['1: The link antivirs leads to no page: write antivirus.']],
    [
      '../antivirus/',
      [expect.stringContaining('write the page’s name, as in antivirus#quarantine.')],
    ],
  ])('in a YAML text, %s', (link, faults) => {
    expect(adviceOn(inYaml('checklists', `text: { en: '[there](${link})' }`))).toEqual(faults);
  });

  test('of a field names the nearest place', () => {
    expect(
      adviceOn(inYaml('symptoms', 'answers:\n  - page: antivirus\n    at: quarantin\n')),
    ).toEqual(['3: at: quarantin leads to no place on antivirus: write quarantine.']);
  });
});

describe('a component', () => {
  test.each([
    ["import Fold from '@/components/Fold.astro';\n\n<Fold>\n</Fold>", []],
    ['a `<Fold>` in backticks', []],
    ['<a href="https://x.example">x</a> {/* a remark */}', []],
    ['<Fold title="less < more">', [/<Fold> is not imported: write import Fold from/]],
    ['<Fodl>', [/There is no component <Fodl>: write <Fold>\./]],
    ['<Xylophone>', [/There is no component <Xylophone>, only Choice, Fold\./]],
    ['wait (<5 minutes)', [/A bare < begins a component/]],
  ])('%s', (text, advice) => {
    const found = componentFaults(page(text), ['Choice', 'Fold']).map(({ message }) => message);
    expect(found).toHaveLength(advice.length);
    for (const [index, one] of advice.entries()) expect(found[index]).toMatch(one);
  });
});

describe('a heading', () => {
  test.each([
    ['## Text \\{#its-id}', []],
    ['## Text {#its-id}', ['The id lacks its backslash: write ## Text \\{#its-id}.']],
    [
      '## Text',
      ['The heading has no id: write ## Text \\{#its-id}, the same id in both languages.'],
    ],
    [
      '## Text \\{#ItsId}',
      ['The id ItsId is not ASCII kebab-case English, such as open-settings.'],
    ],
    ['# Text \\{#its-id}', ['"Text" is a heading of the title’s depth: write ## instead of #.']],
    ['## A \\{#a}\n## B \\{#a}', ['The id a is that of line 1 too: each heading has its own.']],
  ])('%s', (text, advice) => {
    expect(headingFaults(page(text)).map(({ message }) => message)).toEqual(advice);
  });
});

describe('the content of a project', () => {
  /** A copy of this project's content, in which `file` is changed. */
  function changed(file: string, change: (text: string) => string | undefined): string[] {
    const root = temporaryFolder();
    for (const part of ['src/content', 'src/components', 'public-ids.lock.json'])
      cpSync(part, join(root, part), { recursive: true });
    const path = join(root, file);
    const text = change(readFileSync(path, 'utf8'));
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
    return contentFaults(root).map(printFault);
  }

  test.each([
    [
      'a page without its twin',
      `src/content/docs/${hubPath}/get-help.mdx`,
      () => undefined,
      /This page has no twin: write src\/content\/docs\/integrations/,
    ],
    [
      'a number that another link has',
      'src/content/links/avg.yaml',
      (text: string) => text.replace(/number: .*/, 'number: 531'),
      /avg\.yaml:1: number: src\/content\/links\/avast\.yaml has 531 already\. Take \d{3}/,
    ],
    [
      'a step that is gone',
      'src/content/checklists/avast.yaml',
      (text: string) => text.replace('id: check-list', 'id: look'),
      /avast\.yaml:1: #check-list is gone.*retired/,
    ],
    [
      'a heading whose id is gone',
      `src/content/docs/${hubPath}/antivirus.mdx`,
      (text: string) => text.replace('\\{#quarantine}', '\\{#taken-away}'),
      /antivirus\.mdx:1: #quarantine is gone.*<Anchor/,
    ],
    [
      'a file that cannot be read, and nothing that follows from it',
      'src/content/checklists/avast.yaml',
      () => 'title: x',
      /^src\/content\/checklists\/avast\.yaml:1: title: Write the text in every language/,
    ],
  ])('%s', (_, file, change, fault) => {
    expect(changed(file, change)[0]).toMatch(fault);
  });

  test('is refused with a line for each fault', () => {
    const fault = { file: 'a.mdx', line: 4, message: 'Mend it.' };
    expect(() => {
      refuseFaults([fault, fault]);
    }).toThrow('a.mdx:4: Mend it.\na.mdx:4: Mend it.');
    expect(() => {
      refuseFaults([]);
    }).not.toThrow();
  });
});
