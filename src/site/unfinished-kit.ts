import { getCollection } from 'astro:content';
import type { Language } from '../domain/languages.ts';
import type { UnfinishedKit } from '../domain/unfinished-lists.ts';
import { plainStep, wordingOf } from './checklist-texts.ts';
import { messagesFor, wordsFor } from './messages.ts';
import { pagesIn } from './pages.ts';
import { problemPages } from './settings.ts';

/** What leads a reader back to an unfinished list in one language. */
export async function makeUnfinishedKit(language: Language): Promise<UnfinishedKit> {
  const checklists = await getCollection('checklists');
  const pages = await pagesIn(language, problemPages);
  return {
    words: wordsFor(messagesFor(language), ['unfinished']).unfinished,
    lists: pages.flatMap(({ href, title, sidebar, checklists: shown }) =>
      checklists
        .filter(({ id }) => shown.includes(id))
        .map(({ id, data: { steps } }) => ({
          id,
          page: sidebar.label ?? title,
          href,
          steps: steps.map((step) => ({
            id: step.id,
            text: plainStep(step, language),
            wording: wordingOf(step),
          })),
        })),
    ),
  };
}
