import { getEntry } from 'astro:content';
import type { Language } from '../domain/languages.ts';
import type { SymptomAnswer as AnswerInBoth, SymptomQuestion } from '../content/schemas/symptom.ts';
import type { SymptomAnswer } from '../domain/symptom-finder.ts';

/**
 * The first question about what the reader sees.
 * @throws where its file is missing.
 */
export async function symptomQuestion(): Promise<SymptomQuestion> {
  const entry = await getEntry('symptoms', 'hub');
  if (!entry) throw new Error('No questions: write src/content/symptoms/hub.yaml.');
  return entry.data;
}

/** The answers in one language, without what they lead to. */
export function answersIn(
  language: Language,
  answers: readonly AnswerInBoth[],
): readonly SymptomAnswer[] {
  return answers.map((answer) => ({
    id: answer.id,
    text: answer.text[language],
    ...('answers' in answer && { answers: answersIn(language, answer.answers) }),
  }));
}
