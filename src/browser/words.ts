import type en from '../content/i18n/en.json';

/** The interface's strings in one language, by flat dotted key. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** The strings below one prefix, such as `checklist.`, by what follows the prefix. */
export type Strings<Prefix extends string> = Readonly<
  Record<SuffixOf<keyof Messages, Prefix>, string>
>;

type SuffixOf<Key extends string, Prefix extends string> = Key extends `${Prefix}${infer Suffix}`
  ? Suffix
  : never;
