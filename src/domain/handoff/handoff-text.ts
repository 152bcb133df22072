import { formatMessage } from '../messages.ts';
import type { StepOutcome } from '../checklist.ts';

/** What a reader answered to one step. */
export interface TriedStep {
  /** The step's words, without markup. */
  readonly text: string;
  readonly outcome: StepOutcome;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A checklist with the answers that were given to it, in its order. */
export interface TriedList {
  readonly title: string;
  readonly total: number;
  readonly tried: readonly TriedStep[];
}

/** What the text may tell; what is not given is left out. */
export interface HandoffFacts {
  readonly page?: string | undefined;
  /** What the reader sees, where they said so. */
  readonly symptom?: string | undefined;
  readonly antivirus?: string | undefined;
  readonly lists: readonly TriedList[];
  /** The connector's folder as it is to be told. */
  readonly folder?: string | undefined;
  readonly onWindows: boolean;
  readonly browser?: string | undefined;
  readonly licenseKey?: string | undefined;
  readonly notes?: string | undefined;
}

/** The sentences of the text in one language, with `{…}` for what is filled in. */
export interface HandoffWords {
  readonly opening: string;
  readonly page: string;
  readonly symptom: string;
  readonly antivirus: string;
  readonly tried: string;
  readonly nothing: string;
  readonly list: string;
  readonly done: string;
  readonly failed: string;
  readonly folder: string;
  readonly windows: string;
  readonly elsewhere: string;
  readonly browser: string;
  readonly key: string;
  readonly notes: string;
  readonly closing: string;
}

interface Dates {
  /** For the dates: a language tag such as `en-GB`. */
  readonly locale: string;
  /** The reader's own where none is given. */
  readonly timeZone?: string;
}

/**
 * A plain text for whoever helps: what was tried, step by step with its date, and what a helper
 * asks next. Paragraphs are parted by an empty line; every word of it is shown before it is sent.
 */
export function handoffText(facts: HandoffFacts, words: HandoffWords, dates: Dates): string {
  const line = (sentence: string, name: string, value: string | undefined) =>
    value ? [formatMessage(sentence, { [name]: value })] : [];

  const about = [
    ...line(words.page, 'page', facts.page),
    ...line(words.symptom, 'symptom', facts.symptom),
    ...line(words.antivirus, 'antivirus', facts.antivirus),
    ...line(words.folder, 'folder', facts.folder),
    ...line(words.key, 'key', facts.licenseKey),
    facts.onWindows ? words.windows : words.elsewhere,
    ...line(words.browser, 'browser', facts.browser),
  ];
  const answered = facts.lists.filter(({ tried }) => tried.length > 0);
  return [
    words.opening,
    about.join('\n'),
    answered.length > 0 ? words.tried : words.nothing,
    ...answered.map((list) => listText(list, words, dates)),
    ...line(words.notes, 'notes', facts.notes?.trim()),
    words.closing,
  ].join('\n\n');
}

function listText({ title, total, tried }: TriedList, words: HandoffWords, dates: Dates): string {
  const format = new Intl.DateTimeFormat(dates.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(dates.timeZone === undefined ? {} : { timeZone: dates.timeZone }),
  });
  const done = tried.filter(({ outcome }) => outcome === 'done').length;
  return [
    formatMessage(words.list, { title, done, total }),
    ...tried.map(({ text, outcome, at }) => {
      const sentence = outcome === 'done' ? words.done : words.failed;
      return `- ${formatMessage(sentence, { step: text, date: format.format(at) })}`;
    }),
  ].join('\n');
}
