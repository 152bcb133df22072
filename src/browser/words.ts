import type en from '../content/i18n/en.json';

/** The interface's strings in one language, by flat dotted key. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

type SuffixOf<Key extends string, Prefix extends string> = Key extends `${Prefix}.${infer Suffix}`
  ? Suffix
  : never;

/** What stands before the first dot of a key: `checklist`. */
export type Prefix = keyof typeof en extends infer Key
  ? Key extends `${infer First}.${string}`
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
