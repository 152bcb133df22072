import { formatMessage } from '../messages.ts';
import type { TriedList } from './tried-lists.ts';

/** What the text may tell; what a helper asks for and nobody knows stays a gap in it. */
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
  /** The words on the screen, or anything else, as they were typed. */
  readonly notes?: string | undefined;
}

/**
 * The sentences of the text in one language, with `{…}` for what is filled in. One whose name ends in
 * `Gap` stands where something is not known: the reader fills in what it has in square brackets.
 */
export interface HandoffWords {
  readonly opening: string;
  readonly symptom: string;
  readonly symptomGap: string;
  readonly notes: string;
  readonly sinceGap: string;
  readonly page: string;
  readonly antivirus: string;
  readonly antivirusGap: string;
  readonly key: string;
  readonly keyGap: string;
  readonly sageGap: string;
  readonly windows: string;
  readonly windowsGap: string;
  readonly browser: string;
  readonly folder: string;
  readonly tried: string;
  readonly triedGap: string;
  readonly list: string;
  readonly listFailed: string;
  readonly syncs: string;
  readonly syncsNot: string;
  readonly closing: string;
}

interface Dates {
  /** For the dates: a language tag such as `en-GB`. */
  readonly locale: string;
  /** The reader's own where none is given. */
  readonly timeZone?: string;
}

/**
 * A plain text for whoever helps: what is seen, what was tried with a line for each list, and what a
 * helper asks next. Paragraphs are parted by an empty line; every word is shown before it is sent.
 */
export function handoffText(facts: HandoffFacts, words: HandoffWords, dates: Dates): string {
  const told = (sentence: string, name: string, value = '', gap?: string) =>
    [value === '' ? gap : formatMessage(sentence, { [name]: value })].filter(
      (line) => line !== undefined,
    );
  const notes = facts.notes?.trim();
  // What the reader types is what they see, unless the questions on the hub have told that already.
  const [seen, more] = facts.symptom === undefined ? [notes] : [facts.symptom, notes];
  const about = [
    ...told(words.symptom, 'symptom', seen, words.symptomGap),
    ...told(words.notes, 'notes', more),
    words.sinceGap,
    ...told(words.page, 'page', facts.page),
    ...told(words.antivirus, 'antivirus', facts.antivirus, words.antivirusGap),
    ...told(words.folder, 'folder', facts.folder),
    ...told(words.key, 'key', facts.licenseKey, words.keyGap),
    words.sageGap,
    facts.onWindows ? words.windows : words.windowsGap,
    ...told(words.browser, 'browser', facts.browser),
  ];
  const tried =
    facts.lists.length === 0
      ? [words.triedGap]
      : [words.tried, ...facts.lists.map((list) => listLine(list, words, dates))];
  return [words.opening, about.join('\n'), tried.join('\n'), words.closing].join('\n\n');
}

/** How far the reader came with a list, when they last answered a step of it, what did not work, and whether it syncs now. */
function listLine(list: TriedList, words: HandoffWords, { locale, timeZone }: Dates): string {
  const { name, done, total, at, failed, sync } = list;
  // A format with both would put a comma or a word between them.
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const dateOf = (when: number) => `${day.format(when)} ${time.format(when)}`;
  const sentence = failed.length === 0 ? words.list : words.listFailed;
  const steps = failed.join(' ');
  const line = formatMessage(sentence, { name, done, total, date: dateOf(at), steps });
  if (!sync) return line;
  const answer = sync.outcome === 'done' ? words.syncs : words.syncsNot;
  return formatMessage(answer, { line, date: dateOf(sync.at) });
}
