import { z } from 'astro/zod';
import { dayInYaml, facts, kebabCase } from './fields.ts';
import { takes } from './takes.ts';

/** What this site asks of a page's front matter, besides what Starlight does. */
export const pageSchema = z.object({
  /** As long as the picture that previews show of the page has room for. */
  title: z.string().min(1).max(60),
  /** For search engines and previews, in the words that people type. */
  description: z.string().min(80).max(180),
  /** What the reader sees when this page is for them; shown on the cards that lead here. */
  symptom: z.string().min(1).max(110),
  /** The few words under the title, before the first act, where what it takes does not say enough. */
  lead: z.string().min(1).max(100).optional(),
  /** Minutes, password and effect: on every page that readers work through; the same in both languages. */
  takes: takes.optional(),
  facts,
  /** The day on which what the page says last changed; the same in both languages. */
  updated: dayInYaml,
  /** The checklists that stand on the page: a picture's marks lead to their steps. */
  checklists: z.array(kebabCase).default([]),
  /** What readers call it in this language: the search looks there first. */
  aliases: z
    .array(z.string().min(2).max(60), {
      message: 'Name the words that readers use for this page in its language: aliases: [ … ].',
    })
    .min(1)
    .max(24),
});
