import type en from '../content/i18n/en.json';
import type search from '../content/i18n/search/en.json';

type Key = keyof typeof en | keyof typeof search;

/** The interface's strings in one language, by flat dotted key. */
export type Messages = Readonly<Record<Key, string>>;

type SuffixOf<
  Whole extends string,
  Prefix extends string,
> = Whole extends `${Prefix}.${infer Suffix}` ? Suffix : never;

/** What stands before the first dot of a key: `checklist`. */
export type Prefix = Key extends infer Each
  ? Each extends `${infer First}.${string}`
    ? First
    : never
  : never;

/** The strings below one prefix, such as `checklist`, by what follows it. */
export type Strings<P extends Prefix> = Readonly<Record<SuffixOf<keyof Messages, P>, string>>;

/** Strings by prefix: what a part of a page shows, in the page's language. */
export type Words<P extends Prefix> = { readonly [Each in P]: Strings<Each> };

/**
 * The strings that the build wrote into `root` (src/site/Words.astro), which is the page or a part of
 * it in another language.
 * @throws where nobody asked for this prefix.
 */
export function words<P extends Prefix>(prefix: P, root: ParentNode = document): Strings<P> {
  return readWords(root, [prefix])[prefix];
}

/** As {@link words}, for several prefixes. */
export function readWords<P extends Prefix>(root: ParentNode, prefixes: readonly P[]): Words<P> {
  const scripts = [...root.querySelectorAll('script[data-words]')];
  const all = Object.assign(
    {},
    ...scripts.map(({ textContent }) => JSON.parse(textContent) as object),
  ) as Words<P>;
  for (const prefix of prefixes) {
    if (!(prefix in all)) {
      throw new Error(`The page has no strings "${prefix}": <Words of={['${prefix}']} />.`);
    }
  }
  return all;
}

/** The strings below one prefix, which is cut off: `checklist.reset` becomes `reset`. */
export function stringsBelow<P extends Prefix>(messages: Partial<Messages>, prefix: P): Strings<P> {
  const start = `${prefix}.`;
  const strings: Record<string, string | undefined> = {};
  // No lists on the way: every page that is built asks several times.
  for (const key in messages) {
    if (key.startsWith(start)) strings[key.slice(start.length)] = messages[key as Key];
  }
  // The keys are those of the type by construction.
  return strings as Strings<P>;
}
