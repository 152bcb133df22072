import type { ChecklistStep } from '../content/schemas/checklist.ts';
import { wordingHash } from '../domain/checklist.ts';
import { parseInlineText, plainText } from '../domain/inline-text.ts';
import { type Language, languages } from '../domain/languages.ts';
import { messagesFor } from './messages.ts';

/** What a step asks for in one language, with its inline markup; two kinds of step share their words. */
export function textOfStep(step: ChecklistStep, language: Language): string {
  if (step.kind === 'folder') return messagesFor(language)['folder.title'];
  if (step.kind === 'start') return messagesFor(language)['start.title'];
  return step.text[language];
}

/** The same without markup, where it is named elsewhere. */
export function plainStep(step: ChecklistStep, language: Language): string {
  return plainText(parseInlineText(textOfStep(step, language)));
}

/** The hash of a step's words in every language: whoever ticked it may have read it in any. */
export function wordingOf(step: ChecklistStep): string {
  return wordingHash(languages.map((language) => textOfStep(step, language)));
}
