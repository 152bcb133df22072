import { z } from 'astro/zod';
import { inEveryLanguage } from '../../domain/languages.ts';
import { bilingual, day, dayInYaml, kebabCase, pageAdvice } from './fields.ts';
import { problemPages } from '../../site/settings.ts';

/** One id of the link contract (LINKING.md); its file's name is the id. */
export const linkSchema = z.strictObject({
  /** What is said on the telephone instead of the id. */
  number: z.int().min(100).max(999),
  /** The page that it leads to: one below the hub, or `index` for the hub itself. */
  page: z.enum(['index', ...problemPages], { error: ({ input }) => pageAdvice(input) }),
  /** The place on that page; the page's beginning where there is none. */
  at: kebabCase.optional(),
  title: bilingual,
  since: dayInYaml,
  /** Since when apps should no longer use it. Its page stays and says so. */
  retired: dayInYaml.optional(),
});

export type Link = z.infer<typeof linkSchema>;

/** A link of the contract with its id, which is the name of its file. */
export interface NamedLink extends Link {
  readonly id: string;
}

const address = z.url();
const addresses = z.strictObject(inEveryLanguage(() => address));

/**
 * The published registry, `/links.json`. A new `version` would break its readers: fields are only
 * ever added, and readers ignore those that they do not know.
 */
export const linksFileSchema = z.object({
  $schema: address,
  version: z.literal(1),
  links: z
    .array(
      z.object({
        id: kebabCase.meta({ description: 'Never changes its meaning and never goes away.' }),
        number: z.int().meta({ description: 'For the telephone; as good as the id.' }),
        url: address.meta({ description: 'What an app opens.' }),
        shortUrl: address.meta({ description: 'The same with the number.' }),
        title: z.object(inEveryLanguage(() => z.string())),
        target: addresses.meta({ description: 'Where it leads today; may change at any time.' }),
        since: day,
        retired: z
          .union([day, z.null()])
          .meta({ description: 'Since when apps should no longer use it; null while they may.' }),
      }),
    )
    .min(1),
});

export type LinksFile = z.infer<typeof linksFileSchema>;
