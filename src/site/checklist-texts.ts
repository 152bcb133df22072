import type { ChecklistStep } from '../content/schemas/checklist.ts';
import type { Language } from '../domain/languages.ts';
import { messagesFor } from './messages.ts';

/** What a step asks for in one language, with its inline markup; two kinds of step share their words. */
export function textOfStep(step: ChecklistStep, language: Language): string {
  if (step.kind === 'folder') return messagesFor(language)['folder.title'];
  if (step.kind === 'start') return messagesFor(language)['start.title'];
  return step.text[language];
}
