import { z } from 'astro/zod';
import { inEveryLanguage, languages } from '../../domain/languages.ts';
import { nearest } from '../../domain/nearest.ts';
import { problemPages } from '../../site/settings.ts';

/** Fields that several collections share; each message says what to write instead. */
export const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  message: 'An id is ASCII kebab-case English, such as "open-settings".',
});

const factId = z.string().regex(/^[A-Z]{1,2}\d{1,2}$/, {
  message: 'A fact is named by its letters and number in FACTS.md, such as "C7".',
});

export const facts = z
  .array(factId)
  .min(1, { message: 'Name the facts of FACTS.md that this text states.' });

const places = languages.map((language) => `${language}: …`).join(', ');
const everyLanguage = { message: `Write the text in every language: { ${places} }.` };

export const bilingual = z.strictObject(
  inEveryLanguage(() => z.string(everyLanguage).min(1, everyLanguage)),
  everyLanguage,
);

export const day = z.iso.date({ message: 'Write the day as year-month-day, such as 2026-11-25.' });

/** YAML reads a bare day as a date, JSON has no dates: both become the same text. */
export const dayInYaml = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  day,
);

/** What to write instead of a name that is no page's: the nearest one, where there is one. */
export function pageAdvice(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const close = closestPage(input, problemPages);
  return close === undefined
    ? `There is no page "${input}": the pages are listed in src/site/settings.ts.`
    : `There is no page "${input}": write ${close}.`;
}

/** The page that was most likely meant by a name or path, such as `antivirus-avast` by `avast/`. */
export function closestPage(written: string, pages: readonly string[]): string | undefined {
  const name = written.split('/').at(-1) ?? '';
  const [close] = nearest(name, pages);
  return close ?? pages.find((page) => name.length > 2 && page.includes(name));
}

/**
 * A rule for a list: none of its ids is used twice. The fault names those that are, and then `why`
 * each needs its own.
 */
export function eachItsOwn<List>(
  what: string,
  idsOf: (list: List) => readonly string[],
  why: string,
) {
  return (list: List, context: z.core.$RefinementCtx): void => {
    const ids = idsOf(list);
    const shared = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    if (shared.size === 0) return;
    context.addIssue({
      code: 'custom',
      message: `${what} share an id, ${[...shared].join(', ')}: ${why}`,
    });
  };
}
