import { getCollection } from 'astro:content';
import { type Language, languageNames } from '../domain/languages.ts';
import { readerPages } from './settings.ts';
import { symptomTexts } from '../domain/symptom-finder.ts';
import { plainStep } from './checklist-texts.ts';
import { messagesFor, wordsFor } from './messages.ts';
import { pagesIn } from './pages.ts';
import { answersIn, symptomQuestion } from './symptoms.ts';
import type { HandoffKit } from '../domain/handoff/index.ts';

/** What the hand-off text needs in one language, from the pages, the checklists and the dictionary. */
export async function makeKit(language: Language): Promise<HandoffKit> {
  const pages = await pagesIn(language, readerPages);
  const checklists = await getCollection('checklists');
  const { answers } = await symptomQuestion();
  const messages = messagesFor(language);
  return {
    language,
    languageName: languageNames[language],
    subject: messages['handoff.subject'],
    words: wordsFor(messages, ['handoffText']).handoffText,
    pages: pages
      .filter(({ name }) => name !== 'get-help')
      .map(({ name, title }) => ({ name, title })),
    lists: checklists.map(({ id, data: { title, product, steps } }) => ({
      id,
      title: title[language],
      product: product?.[language],
      steps: steps.map((step) => ({ id: step.id, text: plainStep(step, language) })),
    })),
    symptoms: symptomTexts(answersIn(language, answers)),
  };
}
