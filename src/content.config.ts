import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { checklistSchema } from './content/schemas/checklist.ts';
import { firstLineSchema } from './content/schemas/first-line.ts';
import { linkSchema } from './content/schemas/link.ts';
import { pageSchema } from './content/schemas/page.ts';
import { pictureSchema } from './content/schemas/picture.ts';
import { symptomSchema } from './content/schemas/symptom.ts';

const docs = defineCollection({
  loader: docsLoader(),
  schema: docsSchema({ extend: pageSchema }),
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
