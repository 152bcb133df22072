import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checklistSchema } from './content/schemas/checklist.ts';
import { dayInYaml, facts, kebabCase } from './content/schemas/fields.ts';
import { firstLineSchema } from './content/schemas/first-line.ts';
import { linkSchema } from './content/schemas/link.ts';
import { pictureSchema } from './content/schemas/picture.ts';
import { symptomSchema } from './content/schemas/symptom.ts';

const docs = defineCollection({
  loader: docsLoader(),
  schema: docsSchema({
    extend: z.object({
      /** For search engines and previews, in the words that people type. */
      description: z.string().min(80).max(180),
      /** What the reader sees when this page is for them; shown on the cards that lead here. */
      symptom: z.string().min(1).max(110),
      /** The few words under the title, before the first act. */
      lead: z.string().min(1).max(100),
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
    }),
  }),
});

/** A collection of one YAML file for each entry. */
const inYaml = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  defineCollection({
    loader: glob({ base: `./src/content/${folder}`, pattern: '*.yaml' }),
    schema,
  });

export const collections = {
  docs,
  checklists: inYaml('checklists', checklistSchema),
  pictures: inYaml('pictures', pictureSchema),
  links: inYaml('links', linkSchema),
  symptoms: inYaml('symptoms', symptomSchema),
  firstLine: inYaml('first-line', firstLineSchema),
};
