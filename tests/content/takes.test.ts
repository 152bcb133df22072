import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Messages } from '../../src/browser/words.ts';
import { takes as takesSchema, type Takes } from '../../src/content/schemas/takes.ts';
import { backgroundPages, problemPages } from '../../src/site/settings.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { takesLine } from '../../src/site/takes.ts';
import { checklistFiles } from './bilingual-texts.ts';
import { readPages } from './mdx-pages.ts';
import { actsOf, type Lists, minutesFor } from './page-acts.ts';

// A name without a sentence is a type error in takesLine; this one is for a sentence without a name.
type SentenceKey = Extract<keyof Messages, `takes.${'password' | 'effect'}.${string}`>;
type AskedKey = `takes.password.${Takes['password']}` | `takes.effect.${Takes['effect']}`;
expectTypeOf<Exclude<SentenceKey, AskedKey>>().toBeNever();

const lists = checklistFiles();
const english = readPages('en');
const french = readPages('fr');

/** The pages that readers work through. */
const worked = problemPages.filter((page) => !backgroundPages.includes(page));

test('every page that readers work through says what it takes, and no other', () => {
  for (const pages of [english, french]) {
    const saying = pages.filter(({ frontMatter }) => frontMatter.takes !== undefined);
    expect(saying.map(({ name }) => name).sort()).toEqual([...worked].sort());
  }
});

describe.each(
  english.filter(({ frontMatter }) => frontMatter.takes).map((page) => [page.name, page] as const),
)('what %s takes', (name, { frontMatter, source }) => {
  const takes = takesSchema.parse(frontMatter.takes);

  test('is the same in both languages', () => {
    expect(french.find((page) => page.name === name)?.frontMatter.takes).toEqual(takes);
  });

  test.each(['en', 'fr'] as const)('is one line of twelve words at most in %s', (language) => {
    expect(takesLine(takes, messagesFor(language)).split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  test('fits the number of its steps', () => {
    const acts = actsOf(source, lists);
    const { least, most } = minutesFor(acts);
    expect(
      takes.minutes >= least && takes.minutes <= most,
      `${name} says ${takes.minutes} minutes: its ${acts} steps and lines take ${least} to ${most}`,
    ).toBe(true);
  });
});

describe('the acts of a page', () => {
  const text = { en: 'x', fr: 'x' };
  const line = { text, id: undefined, picture: undefined, path: undefined };
  const list: Lists[string] = {
    steps: [
      { id: 'folder', kind: 'folder' },
      { id: 'look', text },
      { id: 'open', text, way: [line, line] },
      {
        id: 'old-or-new',
        text,
        way: [line],
        choices: [
          { id: 'old', text, way: [line, line] },
          { id: 'new', text, way: [line] },
        ],
      },
      { id: 'start', kind: 'start', restore: [line] },
    ],
  };

  test.each([
    ['are none where nothing is to be done', 'Read this.\n', 0],
    ['are its numbered steps', '1. One\n2. Two\n   1. In the second\n', 3],
    ['are no points', '- One\n- Two\n', 0],
    ['are the lines of its lists', '<Checklist id="list" builder="short" />\n', 3 + 1 + 2 + 3 + 4],
    ['are what widgets ask for', '<Handoff />\n<DataDirectory />\n<Picture id="list" />\n', 4],
    [
      'are those of the longest answer to each question',
      '1. One\n<Choices>\n<Choice>\n1. A\n</Choice>\n<Choice>\n1. B\n2. C\n</Choice>\n</Choices>\n' +
        '<Choices>\n<Choice>\n1. D\n</Choice>\n</Choices>\n',
      1 + 2 + 1,
    ],
    ['are not those for other readers', '<Fold title="1" id="a">\n1. One\n</Fold>\n1. Two\n', 1],
    ['end where it is asked whether it works', '1. One\n## No? \\{#still-stuck}\n1. Two\n', 1],
  ])('%s', (_, source, acts) => {
    expect(actsOf(source, { list })).toBe(acts);
  });
});

test.each([
  [0, 0, 6],
  [1, 1, 7],
  [14, 5, 20],
])('%i acts take %i to %i minutes', (acts, least, most) => {
  expect(minutesFor(acts)).toEqual({ least, most });
});

test.each([
  ['minutes that pretend to be exact', { minutes: 7 }, 'Give the minutes in fives: 5, 10, 15.'],
  ['a password that no string names', { password: 'windows' }, 'password is one of: none, '],
  ['an effect that no string names', { effect: 'none' }, 'effect is one of: sage-untouched, '],
])('%s are refused with what to write', (_, wrong, message) => {
  const right = { minutes: 5, password: 'none', effect: 'sage-untouched' };
  expect(takesSchema.safeParse(right).success).toBe(true);
  const issues = takesSchema.safeParse({ ...right, ...wrong }).error?.issues ?? [];
  expect(issues.map((issue) => issue.message).join()).toContain(message);
});
