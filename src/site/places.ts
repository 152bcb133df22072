import { getEntry } from 'astro:content';
import { parseInlineText, plainText } from '../domain/inline-text.ts';
import type { Language } from '../domain/languages.ts';
import { textOfStep } from './checklist-texts.ts';
import { pageEntry } from './pages.ts';
import type { ProblemPage } from './settings.ts';

/** A place on a page that links lead to (`at`), and what it is called there. */
export interface Place {
  readonly id: string;
  readonly title: string;
}

/** A heading, an answer or a fold (what comes behind its id says for whom), or a checklist. */
const parts =
  /^#+ (?<heading>.+?) \\\{#(?<at>[\w-]+)\}$|<(?:Choice|Fold) title="(?<title>[^"]+)" id="(?<id>[\w-]+)"(?<rest>[^>]*)>|<Checklist id="(?<list>[\w-]+)"/gm;

/** The places of a page in the order in which it shows them; those for helpers only are left out on request. */
export async function placesOf(
  language: Language,
  page?: ProblemPage,
  { forHelpers = true } = {},
): Promise<readonly Place[]> {
  const { body = '' } = await pageEntry(language, page);
  const places = [...body.matchAll(parts)].map(async ({ groups = {} }): Promise<Place[]> => {
    const { heading, at, title = heading, id = at, rest = '', list } = groups;
    if (list !== undefined) return stepsOf(list, language);
    const isMeant = forHelpers || !rest.includes('audience="helper"');
    return isMeant && id !== undefined && title !== undefined ? [{ id, title }] : [];
  });
  return (await Promise.all(places)).flat();
}

async function stepsOf(list: string, language: Language): Promise<Place[]> {
  const { steps = [] } = (await getEntry('checklists', list))?.data ?? {};
  return steps.map((step, index) => ({
    id: `${list}-${step.id}`,
    title: `${index + 1}. ${plainText(parseInlineText(textOfStep(step, language)))}`,
  }));
}
