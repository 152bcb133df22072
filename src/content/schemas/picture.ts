import { z } from 'astro/zod';
import { bilingual, eachItsOwn, facts, kebabCase } from './fields.ts';

const percent = z.number().min(0).max(100);

/** A numbered mark: a box over the picture in per cent of its width and height, and what it says. */
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
  })
  .refine(({ width, height }) => width > 0 && height > 0, {
    message: 'A marker without a size: run "npm run pictures -- <id>", which measures it.',
  });

/** One file of src/content/pictures. */
export const pictureSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/, {
    message: 'A file is named in small letters, digits and hyphens, such as "sage-about.png".',
  }),
  width: z.int().positive(),
  height: z.int().positive(),
  alt: bilingual,
  caption: bilingual,
  facts,
  markers: z
    .array(marker)
    .min(1)
    .superRefine(
      eachItsOwn(
        'Two marks',
        (markers) => markers.map(({ id }) => id),
        'links lead to it, so each needs its own.',
      ),
    ),
});
