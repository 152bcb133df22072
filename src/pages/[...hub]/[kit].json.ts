import type { APIRoute } from 'astro';
import { type Language, languages, prefixOf } from '../../domain/languages.ts';
import { makeKit } from '../../site/handoff-kit.ts';
import { hubPath } from '../../site/settings.ts';
import { makeUnfinishedKit } from '../../site/unfinished-kit.ts';

/**
 * What some readers need in one language, beside its hub: the words of the hand-off text, which the page
 * in the other language asks for, and what leads back to an unfinished list.
 */
const kits = { handoff: makeKit, unfinished: makeUnfinishedKit };

interface Kit {
  readonly language: Language;
  readonly kit: keyof typeof kits;
}

export function getStaticPaths(): { params: { hub: string; kit: string }; props: Kit }[] {
  return languages.flatMap((language) =>
    (['handoff', 'unfinished'] as const).map((kit) => ({
      params: { hub: prefixOf(language) + hubPath, kit },
      props: { language, kit },
    })),
  );
}

export const GET: APIRoute<Kit> = async ({ props: { language, kit } }) =>
  Response.json(await kits[kit](language));
