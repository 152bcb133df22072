/** What a part of the site may weigh, compressed with brotli unless it counts something else. */
export interface Budget {
  /** What is measured, as the message of a failed build names it. */
  readonly name: string;
  /** More fails the build. */
  readonly limit: number;
  /** Where it should be; the build's summary says what is above. */
  readonly aim?: number;
  readonly unit: 'bytes' | 'requests' | 'files';
  /** What to do about it, for whoever made it grow. */
  readonly advice: string;
}

const KB = 1024;

/**
 * The weights that the build holds every page and file to. A first visit has nothing in its cache:
 * what it loads before anybody touches anything decides how soon the page can be read on a slow line.
 */
export const budgets = {
  page: {
    name: 'HTML with its styles',
    limit: 20 * KB,
    // What a server sends before it waits for the first answer.
    aim: 14 * KB,
    unit: 'bytes',
    advice:
      'Look at what the page holds twice: strings that an island does not show, styles of parts that are opened later (src/browser/dom/adopt-styles.ts), one checklist too many.',
  },
  pageScript: {
    name: 'script before anybody touches anything, without widgets',
    limit: 2 * KB,
    unit: 'bytes',
    advice: 'Load it when it is used (src/client/lazy.ts).',
  },
  widgetScript: {
    name: 'script of the widgets that most pages have, with their runtime',
    limit: 22 * KB,
    unit: 'bytes',
    advice:
      'Keep to the one Preact runtime, and load with import() what only some readers open (PhoneCode.tsx).',
  },
  furtherWidget: {
    name: 'script of the widgets of a page that has another one as well',
    limit: 25 * KB,
    unit: 'bytes',
    advice: 'Load with import() what only comes with the widget’s first use.',
  },
  latePart: {
    name: 'part that is loaded at its first use',
    limit: 12 * KB,
    unit: 'bytes',
    advice: 'See what it imports: a rule or a view of another widget has come along.',
  },
  script: {
    name: 'script file',
    limit: 16.5 * KB,
    unit: 'bytes',
    advice: 'Split it along what is used at different times.',
  },
  style: {
    name: 'style of one page',
    limit: 8 * KB,
    unit: 'bytes',
    advice:
      'Import a style where its markup is, and give what is opened later its style then (src/browser/dom/adopt-styles.ts).',
  },
  requests: {
    name: 'requests up to the first widget',
    limit: 4,
    unit: 'requests',
    advice: 'Put modules that are always loaded together into one group (config/script-files.ts).',
  },
  fonts: {
    name: 'font files',
    limit: 0,
    unit: 'files',
    advice: 'The site is set in the fonts of the reader’s system (src/styles/tokens.css).',
  },
  firstSearch: {
    name: 'first search, without the texts that it finds',
    // With the texts of the two results that show a passage it stays within 90 KB.
    limit: 82 * KB,
    unit: 'bytes',
    advice: 'See whether Pagefind’s program has grown, or what is indexed needs to be.',
  },
  foundPage: {
    name: 'text of one page that a search finds',
    limit: 10 * KB,
    unit: 'bytes',
    advice: 'Split the page, or leave a part of it out of the index (data-pagefind-ignore).',
  },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof budgets;

/** The parts that are loaded at their first use, by the beginning of their file's name. */
export const lateParts = ['show-picture', 'show-search', 'qr-code'] as const;
