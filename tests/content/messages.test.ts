import { expect, expectTypeOf, test } from 'vitest';
import type { Messages } from '../../src/browser/words.ts';
import type { PathForm, PathRefusal } from '../../src/domain/path-formats/index.ts';
import type {
  DataDirectoryCorrection,
  DataDirectoryProblem,
  DataDirectoryWarning,
} from '../../src/domain/sage-data-directory/index.ts';
import type { Correction, Problem, Warning } from '../../src/domain/windows-profile/index.ts';
import { messagesFor } from '../../src/site/messages.ts';

const [en, fr] = [messagesFor('en'), messagesFor('fr')];

/** The sentences for what the rules say, where each stands below the name of its kind. */
type SentenceKey = Extract<
  keyof Messages,
  | `path.${'problem' | 'warning' | 'correction' | 'form' | 'refusal'}.${string}`
  | `data.${'problem' | 'warning' | 'correction'}.${string}`
>;

/** The sentences that the widgets ask for. */
type AskedKey =
  | `path.problem.${Problem['code']}`
  // No rule gives this code: the path builder says it of a folder that came with a link.
  | `path.warning.${Warning['code'] | 'from-link'}`
  | `path.correction.${Correction['code']}`
  | `path.form.${PathForm}`
  // The path builder shows a placeholder instead.
  | `path.refusal.${Exclude<PathRefusal, 'no-profile'>}`
  | `data.problem.${DataDirectoryProblem['code']}`
  | `data.warning.${DataDirectoryWarning['code']}`
  | `data.correction.${DataDirectoryCorrection['code']}`;

// A code without a sentence is a type error in the widget that asks for it; this one is for a
// sentence without a code.
expectTypeOf<Exclude<SentenceKey, AskedKey>>().toBeNever();

const dictionaries = [
  ['English', en],
  ['French', fr],
] as const;

test('both languages have the same strings, in the same order', () => {
  const [english, french] = [Object.keys(en), Object.keys(fr)];
  const at = english.findIndex((key, index) => key !== french[index]);
  const key = english[at] ?? french[english.length];
  expect(french, `The first string that differs is ${key ?? ''}`).toEqual(english);
});

test.each(dictionaries)('no %s string is empty or has spaces at its ends', (_, dictionary) => {
  for (const [key, text] of Object.entries(dictionary)) {
    expect(text.trim(), key).toBe(text);
    expect(text, key).not.toBe('');
  }
});

test('both languages fill in the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
  const french: Readonly<Record<string, string>> = fr;
  for (const [key, text] of Object.entries(en)) {
    expect(values(french[key] ?? ''), key).toEqual(values(text));
  }
});

test('the placeholder for a folder cannot become a real exclusion by mistake', () => {
  // Windows forbids < and > in names (fact A8).
  for (const [, dictionary] of dictionaries) {
    expect(dictionary['profile.placeholder']).toMatch(/^<[^<>]+>$/);
  }
});
