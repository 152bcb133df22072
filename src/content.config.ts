import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { problemPages } from '../config/site.ts';

const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  message: 'An id is ASCII kebab-case English, such as "open-settings".',
});

const factId = z.string().regex(/^[A-N]\d{1,2}$/, {
  message: 'A fact is named by its letter and number in FACTS.md, such as "C7".',
});

const facts = z
  .array(factId)
  .min(1, { message: 'Name the facts of FACTS.md that this text states.' });

const bilingual = z.strictObject(
  { en: z.string().min(1), fr: z.string().min(1) },
  { message: 'Write the text in both languages: { en: …, fr: … }.' },
);

const percent = z.number().min(0).max(100);

const docs = defineCollection({
  loader: docsLoader(),
  schema: docsSchema({
    extend: z.object({
      /** For search engines and previews, in the words that people type. */
      description: z.string().min(80).max(180),
      /** What the reader sees when this page is for them; shown on the cards that lead here. */
      symptom: z.string().min(1).max(110),
      /** The sentence under the title: what this page solves. */
      lead: z.string().min(1).max(240),
      facts,
      related: z.array(z.enum(problemPages)).min(1).max(3),
    }),
  }),
});

const i18n = defineCollection({ loader: i18nLoader(), schema: i18nSchema() });

const checklistStep = z.strictObject({
  id: kebabCase,
  text: bilingual,
  see: bilingual.optional(),
  otherwise: bilingual.optional(),
  path: z.enum(['folder', 'exe', 'explorer', 'run']).optional(),
});

const checklists = defineCollection({
  loader: glob({ base: './src/content/checklists', pattern: '*.yaml' }),
  schema: z.strictObject({
    title: bilingual,
    source: z.strictObject({
      name: bilingual,
      url: z.url(),
      known: z.string().regex(/^\d{4}-\d{2}$/, {
        message: 'Say since when the steps are known as year-month, such as 2026-11.',
      }),
    }),
    facts,
    steps: z
      .array(checklistStep)
      .min(1)
      .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, {
        message: 'Two steps share an id: readers’ ticks are stored by it, so each needs its own.',
      }),
    done: bilingual,
  }),
});

const marker = z
  .strictObject({
    id: kebabCase,
    x: percent,
    y: percent,
    width: percent,
    height: percent,
    text: bilingual,
  })
  .refine(({ x, y, width, height }) => x + width <= 100 && y + height <= 100, {
    message: 'A marker reaches outside its picture: x + width and y + height stay within 100.',
  });

const pictures = defineCollection({
  loader: glob({ base: './src/content/pictures', pattern: '*.yaml' }),
  schema: z.strictObject({
    file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/),
    width: z.int().positive(),
    height: z.int().positive(),
    schematic: z.boolean(),
    alt: bilingual,
    caption: bilingual,
    facts,
    markers: z.array(marker).min(1),
  }),
});

export const collections = { docs, i18n, checklists, pictures };
