import { z } from 'astro/zod';
import { bilingual, eachItsOwn, facts, kebabCase, pageAdvice } from './fields.ts';
import { problemPages } from '../../site/settings.ts';

/** How many questions lead to a page at most. */
const mostQuestions = 3;

const deadEnd =
  'An answer leads on: either to a page, { page: …, at: … }, or to the next question, { question: …, answers: […] }, and after the third question to a page.';

const answer = { id: kebabCase, text: bilingual };

const leaf = z.strictObject(
  {
    ...answer,
    page: z.enum(problemPages, { error: ({ input }) => pageAdvice(input) ?? deadEnd }),
    at: kebabCase.optional(),
  },
  deadEnd,
);

const twoAnswers = { message: 'A question needs at least two answers.' };
const ownIds = eachItsOwn(
  'Two answers to one question',
  (answers: readonly { readonly id: string }[]) => answers.map(({ id }) => id),
  'each needs its own.',
);

/** The answers to a question that is the last but `further`. */
function answersSchema(further: number): z.ZodType<readonly SymptomAnswer[]> {
  const one =
    further === 0
      ? leaf
      : z.union(
          [
            leaf,
            z.strictObject({
              ...answer,
              question: bilingual,
              answers: answersSchema(further - 1),
            }),
          ],
          deadEnd,
        );
  return z.array(one).min(2, twoAnswers).superRefine(ownIds);
}

type Leaf = z.infer<typeof leaf>;

/** An answer leads to a place on a page, or to another question. */
export type SymptomAnswer = Leaf | (Pick<Leaf, keyof typeof answer> & SymptomQuestion);

export interface SymptomQuestion {
  readonly question: z.infer<typeof bilingual>;
  readonly answers: readonly SymptomAnswer[];
}

/** A tree of questions about what the reader sees, as CONTRIBUTING.md shows it. */
export const symptomSchema = z.strictObject({
  question: bilingual,
  facts,
  answers: answersSchema(mostQuestions - 1),
});
