import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../../src/domain/languages.ts';
import { hubPath } from '../../../src/site/settings.ts';
import { clueWords } from '@/domain/search/clue-words.ts';
import { readClue, saidRow, wordsOfClues } from '@/domain/search/clues.ts';
import { wordsOf } from '@/domain/search/words.ts';
import type { SearchPages, SearchWords } from '@/browser/search/site-search.ts';
import type { BuiltSite } from '../built-site.ts';
import { builtSearch, searchByNames } from './built-search.ts';

/** Holds the search of the built site against `golden.<language>.yaml`. */
export async function describeGolden(site: BuiltSite, language: Language): Promise<void> {
  const golden = parse(
    readFileSync(join(import.meta.dirname, `golden.${language}.yaml`), 'utf8'),
  ) as Record<string, readonly string[]>;
  const queries = Object.entries(golden).flatMap(([page, texts]) =>
    texts.map((text) => ({ page, text })),
  );
  const search = await builtSearch(site, language);
  const answers = await Promise.all(
    queries.map(async ({ page, text }) => {
      const { results } = await search(text);
      const pages = results.map(({ href }) => href.split(`${hubPath}/`)[1]?.split('/')[0] ?? '');
      const found = pages.map((name) => (name === '' || name.startsWith('#') ? 'index' : name));
      const bringsBack = results.map(({ href }) => /#(?:quarantine|.*bring-back)$/.test(href));
      const first = results[0]?.href.split('#')[0];
      return { text, page, results, found, first, rank: found.indexOf(page), bringsBack };
    }),
  );
  const byNames = searchByNames(site, language);
  const early = await Promise.all(
    queries.map(async ({ text }, index) => {
      const [first] = (await byNames(text))?.results ?? [];
      return first ? [{ text, isFirst: first.href.split('#')[0] === answers[index]?.first }] : [];
    }),
  );
  const missed = (isMissed: (rank: number) => boolean) =>
    answers
      .filter(({ rank }) => isMissed(rank))
      .map(({ text, page, found }) => `${text} → ${page}, not ${found.join(', ') || 'nothing'}`);

  // Asked here, not in the test: by then the other build's files may have taken this one's place.
  const file = join(site.directory, `pagefind/${language}/pages.json`);
  const { pages } = JSON.parse(readFileSync(file, 'utf8')) as SearchPages;
  const byName = await Promise.all(
    pages.flatMap(({ href, title, symptom, aliases }) =>
      [title, symptom, ...aliases].map(async (name) => {
        const [first] = (await search(name)).results;
        return { name, href, first: first?.href.split('#')[0] };
      }),
    ),
  );

  const { words } = JSON.parse(
    readFileSync(join(site.directory, `pagefind/${language}/words.json`), 'utf8'),
  ) as SearchWords;
  const clues = wordsOfClues(Object.values(clueWords(language))).words;
  // Of the many words of the pages every tenth.
  const telling = [...clues, ...words.split(' ').filter((_, index) => index % 10 === 0)];
  const unanswered = await Promise.all(
    telling.map(async (word) => ((await search(word)).results.length === 0 ? [word] : [])),
  );

  test('no word that tells something finds nothing', () => {
    expect(unanswered.flat()).toEqual([]);
  });

  test('a page comes first by each of its names', () => {
    for (const { name, href, first } of byName) expect(first, name).toBe(href);
  });

  test('a file that was taken away is brought back by the first result', () => {
    const tellsLoss = readClue(clueWords(language)['lost-file']);
    const lost = answers.filter(({ page, text }) =>
      tellsLoss(saidRow(wordsOf(text), page.startsWith('antivirus-') ? ['@product'] : [])),
    );
    expect(lost.length).toBeGreaterThan(30);
    for (const { text, bringsBack } of lost) expect(bringsBack[0], text).toBe(true);
  });

  test('no result says its title twice, and none breaks off without a sign', () => {
    const whole = new Set(pages.flatMap(({ symptom }) => symptom));
    const passages = answers.flatMap(({ results }) =>
      results.flatMap(({ page, section, excerpt }) => {
        const said = excerpt.map((part) => part.text).join('');
        return whole.has(said) ? [] : [{ title: section ?? page, said }];
      }),
    );
    expect(passages.length).toBeGreaterThan(100);
    for (const { title, said } of passages) {
      const words = title.split(/\s+/);
      for (const index of words.keys()) {
        const end = words.slice(index).join(' ');
        expect(said.startsWith(`${end}.`) || said === end, `${title}: ${said}`).toBe(false);
      }
      expect(said, title).toMatch(/[.!?…]["”»)]*$/);
      expect(said, title).not.toMatch(/[\s,;:]…$/);
    }
  });

  test('there are at least 80 queries, each once', () => {
    const texts = queries.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(80);
  });

  test('all are among the first three', () => {
    const low = missed((rank) => rank < 0 || rank > 2);
    expect(low, low.join('\n')).toEqual([]);
  });

  test('what the names answer at once, nine in ten, is what the texts answer', () => {
    expect(early.flat().length / queries.length).toBeGreaterThan(0.9);
    for (const { text, isFirst } of early.flat()) expect(isFirst, text).toBe(true);
  });

  test('95 in 100 come first', () => {
    const notFirst = missed((rank) => rank !== 0);
    expect(notFirst.length / queries.length, notFirst.join('\n')).toBeLessThanOrEqual(0.05);
  });
}
