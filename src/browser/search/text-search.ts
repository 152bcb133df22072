import { type ExcerptPart, parseExcerpt, passageBelow } from '../../domain/search/excerpt.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

/** The passage of a page that fits best, with the section that it stands in. */
export interface Passage {
  readonly title: string | undefined;
  /** The id of its section; `undefined` at the beginning of the page. */
  readonly at: string | undefined;
  /** `undefined` where it says no more than the title. */
  readonly excerpt: readonly ExcerptPart[] | undefined;
}

/** What finds words in the texts of the pages, which it knows by the names of their fragments. */
export interface TextSearch {
  readonly scores: (
    word: string,
  ) => Promise<readonly (readonly [fragment: string, score: number])[]>;
  /** Nothing where the page does not hold all of the words. */
  readonly passage: (
    words: readonly string[],
    isPage: (fragment: string) => boolean,
  ) => Promise<Passage | undefined>;
}

/** Loads Pagefind from its folder, and the index of the page's language, which is `language`. */
export async function loadTextSearch(language: string, folder: string): Promise<TextSearch> {
  return makeTextSearch(await loadPagefind(language, folder));
}

export function makeTextSearch(pagefind: Pagefind): TextSearch {
  return {
    scores: async (word) => {
      const { results } = await pagefind.search(word);
      return results.map(({ id, score }) => [id, score]);
    },
    passage: async (words, isPage) => {
      const { results } = await pagefind.search(words.join(' '));
      const hit = results.find(({ id }) => isPage(id));
      const page = await hit?.data();
      const best = page && bestSection(page);
      if (!best) return undefined;
      const at = best.url.split('#')[1];
      const excerpt = passageBelow(best.title ?? '', parseExcerpt(best.excerpt), page.content);
      return {
        title: best.title,
        at: at === '_top' ? undefined : at,
        excerpt: excerpt.length > 0 ? excerpt : undefined,
      };
    },
  };
}

/** The section that holds the most of what was searched for. */
function bestSection({ sub_results }: PagefindPage) {
  const score = ({ weighted_locations }: PagefindPage['sub_results'][number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return [...sub_results].sort((one, other) => score(other) - score(one))[0];
}
