import { z } from 'astro/zod';
import { bilingual, facts, kebabCase } from './fields.ts';

/** Where to go on from a step that did not work; the words are the interface strings `branch.<name>`. */
export const branchNames = [
  'other-menus',
  'quarantine',
  'managed',
  'file-missing',
  'stopped',
  'wrong-sage',
] as const;

const pictureFields = { message: 'Name a picture and one of its markers: { id: …, marker: … }.' };

const checklistStep = z.strictObject(
  {
    id: kebabCase,
    text: bilingual,
    see: bilingual.optional(),
    otherwise: bilingual.optional(),
    branches: z
      .array(z.enum(branchNames, { message: `A branch is one of: ${branchNames.join(', ')}.` }))
      .optional(),
    path: z
      .enum(['folder', 'exe', 'explorer', 'run'], {
        message: 'The path of a step is one of: folder, exe, explorer, run.',
      })
      .optional(),
    picture: z
      .strictObject({ id: z.string(pictureFields), marker: z.string(pictureFields) }, pictureFields)
      .optional(),
  },
  {
    message:
      'A step has an id and a text; it may have see, otherwise, branches, path and picture, and nothing else.',
  },
);

/** A checklist file, as CONTRIBUTING.md shows it. */
export const checklistSchema = z.strictObject({
  title: bilingual,
  source: z.strictObject({
    name: bilingual,
    url: z.url({ message: 'Give the address of the maker’s page.' }),
    known: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, {
      message: 'Say since when the steps are known as year-month, such as 2026-11.',
    }),
  }),
  /** The name of the product, on the lists that are about an antivirus. */
  product: bilingual.optional(),
  facts,
  steps: z
    .array(checklistStep)
    .min(1, { message: 'A checklist needs at least one step.' })
    .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, {
      message: 'Two steps share an id: readers’ ticks are stored by it, so each needs its own.',
    }),
  done: bilingual,
});
