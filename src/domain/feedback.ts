import type { Language } from './languages.ts';

/*
 * What a page may count, as one line of plain words, every one of which is from a closed set:
 *
 *   page antivirus-avast fr no      an answer to "Did this help?"; the hub is `index`
 *   step avast open-exceptions      a step that did not work, below its list
 *   search 3                        how many words a search had that found nothing, at most 9
 *   link avast                      the nearest known link to an unknown one below /go/, or `none`
 */
export type Feedback =
  | {
      readonly about: 'page';
      readonly page: string;
      readonly language: Language;
      readonly helped: boolean;
    }
  | { readonly about: 'step'; readonly list: string; readonly step: string }
  | { readonly about: 'search'; readonly words: number }
  | { readonly about: 'link'; readonly nearest: string | undefined };

/** What a line names of the site: a page in its language, a step, a link. Only known ones are counted. */
export const subjectOf = {
  page: (page: string, language: Language) => `page ${page} ${language}`,
  step: (list: string, step: string) => `step ${list} ${step}`,
  link: (nearest = 'none') => `link ${nearest}`,
} as const;

/** No id of the site has another form. */
const subject = /^(?:link|(?:page|step) [a-z0-9-]{1,60}) [a-z0-9-]{1,60}$/;

/** Longer searches are counted as these: how long a pasted text was says something of it. */
const mostWords = 9;

/**
 * The line that is sent for it; nothing where its subject is not among the known ones, or it has no number
 * of words. Whatever is given, nothing else can get into a line.
 */
export function encodeFeedback(
  feedback: Feedback,
  subjects: readonly string[],
): string | undefined {
  const ifKnown = (line: string) =>
    subject.test(line) && subjects.includes(line) ? line : undefined;
  switch (feedback.about) {
    case 'page': {
      const known = ifKnown(subjectOf.page(feedback.page, feedback.language));
      return known && `${known} ${feedback.helped ? 'yes' : 'no'}`;
    }
    case 'step':
      return ifKnown(subjectOf.step(feedback.list, feedback.step));
    case 'search': {
      const { words } = feedback;
      return Number.isInteger(words) && words > 0
        ? `search ${Math.min(words, mostWords)}`
        : undefined;
    }
    case 'link':
      return ifKnown(subjectOf.link(feedback.nearest));
  }
}

/** The inverse of {@link encodeFeedback}; nothing for every line that it does not write. */
export function decodeFeedback(line: string, subjects: readonly string[]): Feedback | undefined {
  const feedback = readWords(line.split(' '));
  return feedback && encodeFeedback(feedback, subjects) === line ? feedback : undefined;
}

/** What the words say, if they are known. */
function readWords([about, first = '', second = '', third]: readonly string[]):
  Feedback | undefined {
  switch (about) {
    case 'page':
      return { about, page: first, language: second as Language, helped: third === 'yes' };
    case 'step':
      return { about, list: first, step: second };
    case 'search':
      return { about, words: Number(first) };
    case 'link':
      return { about, nearest: first === 'none' ? undefined : first };
    default:
      return undefined;
  }
}

/** What a browser says of its reader's wishes; those that know a signal have it in `navigator`. */
interface PrivacySignals {
  readonly doNotTrack?: string | null;
  readonly globalPrivacyControl?: boolean;
}

/**
 * Whether the reader wants not to be counted, by Do Not Track or Global Privacy Control. Pages carry this
 * function inline: it may use nothing but its argument.
 */
export function refusesCounting({ doNotTrack, globalPrivacyControl }: PrivacySignals): boolean {
  return globalPrivacyControl === true || doNotTrack === '1' || doNotTrack === 'yes';
}
