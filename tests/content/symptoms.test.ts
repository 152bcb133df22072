import { describe, expect, it, test } from 'vitest';
import { symptomSchema, type SymptomAnswer } from '../../src/content/schemas/symptom.ts';
import { languages } from '../../src/domain/languages.ts';
import {
  type SymptomAnswer as AnswerInOne,
  symptomTexts,
} from '../../src/domain/symptom-finder.ts';
import { readYaml } from './bilingual-texts.ts';

const tree = symptomSchema.parse(readYaml('src/content/symptoms/hub.yaml'));

test.each(languages)('what is told of the answers is never "something else": %s', (language) => {
  const inLanguage = (answers: readonly SymptomAnswer[]): readonly AnswerInOne[] =>
    answers.map((answer) => ({
      id: answer.id,
      text: answer.text[language],
      ...('answers' in answer && { answers: inLanguage(answer.answers) }),
    }));
  // An answer of this kind needs an id that the hand-off text leaves out (src/domain/symptom-finder.ts).
  for (const told of Object.values(symptomTexts(inLanguage(tree.answers)))) {
    expect(told).not.toMatch(/something else|do not know|autre chose|ne sais pas/i);
  }
});

describe('the schema', () => {
  const text = { en: 'A', fr: 'A' };
  const leaf = (id: string) => ({ id, text, page: 'antivirus' });
  const question = (id: string, answers: readonly unknown[]) => ({
    id,
    text,
    question: text,
    answers,
  });
  const problemsOf = (answers: readonly unknown[]) => {
    const result = symptomSchema.safeParse({ question: text, facts: ['H1'], answers });
    return JSON.stringify(result.error?.issues ?? []);
  };

  it('takes three questions, one after the other', () => {
    const third = question('c', [leaf('x'), leaf('y')]);
    const second = question('b', [third, leaf('z')]);
    expect(problemsOf([second, leaf('w')])).toBe('[]');
  });

  it.each([
    ['a dead end', [{ id: 'a', text }, leaf('b')], 'An answer leads on'],
    ['a page that does not exist', [{ id: 'a', text, page: 'nowhere' }, leaf('b')], 'An answer'],
    [
      'a page and a question at once',
      [{ ...question('a', [leaf('c'), leaf('d')]), page: 'antivirus' }, leaf('b')],
      'An answer',
    ],
    ['a question with one answer', [question('a', [leaf('c')]), leaf('b')], 'at least two answers'],
    ['two answers with one id', [leaf('a'), leaf('a')], 'share an id'],
    [
      'a fourth question',
      [
        question('a', [
          question('b', [question('c', [leaf('d'), leaf('e')]), leaf('f')]),
          leaf('g'),
        ]),
        leaf('h'),
      ],
      'An answer leads on',
    ],
    [
      'a text in one language',
      [{ id: 'a', text: { en: 'A' }, page: 'antivirus' }, leaf('b')],
      'An answer',
    ],
  ])('refuses %s, and says what to write', (_title, answers, message) => {
    expect(problemsOf(answers)).toContain(message);
  });
});
