import { feedbackPath } from './feedback.ts';
import { reportEmail } from './report-email.ts';

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

/** What the question "Did this help?" and the mail about a mistake may weigh, in a build that has them. */
const extras = (feedbackPath === '' ? 0 : 512) + (reportEmail === undefined ? 0 : 192);

/**
 * The weights that the build holds every page and file to. A first visit has nothing in its cache: it
 * loads the HTML with its styles and all script that is loaded before anybody touches anything.
 * Each limit leaves 10 to 15 % of air where it can, so that a patch release of a package fits.
 */
export const budgets = {
  page: {
    name: 'HTML with its styles',
    limit: 22 * KB,
    // What a server sends before it waits for the first answer.
    aim: 14 * KB,
    unit: 'bytes',
    advice:
      'Look at what the page holds twice: strings that an island does not show, styles of parts that are opened later (src/browser/dom/adopt-styles.ts), one checklist too many.',
  },
  visit: {
    name: 'everything on a first visit, without widgets',
    limit: 20 * KB + extras,
    unit: 'bytes',
    advice: 'Load it when it is used (src/client/lazy.ts).',
  },
  visitWithWidgets: {
    name: 'everything on a first visit, with widgets',
    limit: 56 * KB,
    unit: 'bytes',
    advice:
      'Keep to the one Preact runtime, and load with import() what only comes with the first use of a widget (PhoneCode.tsx).',
  },
  requests: {
    name: 'requests on a first visit',
    limit: 10,
    unit: 'requests',
    advice: 'Let modules that are always loaded together share one file.',
  },
  latePart: {
    name: 'part that is loaded at its first use',
    limit: 13.5 * KB,
    unit: 'bytes',
    advice: 'See what it imports: a rule or a view of another widget has come along.',
  },
  fonts: {
    name: 'font files',
    limit: 0,
    unit: 'files',
    advice: 'The site is set in the fonts of the reader’s system (src/styles/tokens.css).',
  },
  firstSearch: {
    name: 'first search, without the texts that it finds',
    limit: 90 * KB,
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

/** The modules that a page's script imports after the paint, and those that it does where there are widgets. */
export const afterPaint = {
  everywhere: ['/src/client/frame.ts'],
  withWidgets: ['/src/client/islands.ts'],
} as const;

/** The modules that are loaded at the first use of a part: the viewer, the search, the phone code. */
export const lateParts = [
  '/src/widgets/picture/show-picture.ts',
  '/src/widgets/search/show-search.ts',
  '/src/widgets/phone/qr-code.ts',
] as const;

/** What Pagefind asks for at a first search, of each the largest file, below `pagefind/`. */
export const firstSearch = [
  'files/*/pagefind.js',
  'files/*/pagefind-entry.json',
  'files/*/wasm.*.pagefind',
  'files/*/*.pf_meta',
  // What the pages are called, and the words by which typing mistakes are known.
  '*/pages.json',
  '*/words.json',
  // A search of two words.
  'files/*/index/*',
  'files/*/index/*',
] as const;
