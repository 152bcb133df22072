import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testBuilds } from '../../scripts/build.ts';
import { readSubjects } from '../../scripts/feedback.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { builtSites, contentPages } from './built-site.ts';

test('a build without FEEDBACK_URL holds no trace of what counts', () => {
  const { directory } = testBuilds.root;
  const files = globSync(`${directory}/**/*.{html,js,json,md,txt,xml}`);
  expect(files.length).toBeGreaterThan(100);
  const trace = /feedback|sendBeacon/i;
  const questions = [messagesFor('en'), messagesFor('fr')].map((all) => all['feedback.question']);
  const holding = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return trace.test(text) || questions.some((question) => text.includes(question));
  });
  expect(holding).toEqual([]);
});

test('with it, the pages name all that can be counted, each its own', () => {
  const site = builtSites.find(({ base }) => base === testBuilds.underBase.base);
  const named = site?.pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[data-feedback]')].flatMap(
      (element) => element.getAttribute('data-feedback')?.split(',') ?? [],
    ),
  );
  expect(named?.toSorted()).toEqual(
    // A list stands on the page of each language.
    readSubjects('.')
      .flatMap((subject) => (subject.startsWith('step ') ? [subject, subject] : [subject]))
      .toSorted(),
  );
  for (const { address, document } of site ? contentPages(site) : []) {
    const page = address.split('/').at(-2)?.replace('sage50-troubleshooting', 'index') ?? '';
    const question = document.querySelector('[data-feedback]');
    const own = `page ${page} ${document.documentElement.lang}`;
    expect(question?.getAttribute('data-feedback')?.split(',')[0], address).toBe(own);
    // Its script shows it, and only where the reader may be counted.
    expect(question?.hasAttribute('hidden'), address).toBe(true);
  }
});
