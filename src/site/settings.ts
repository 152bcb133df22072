import { type Bilingual, type Language, prefixOf } from '../domain/languages.ts';

/** The hub's address below the language's root: the address of today's English page, without slashes at the ends. */
export const hubPath = 'integrations/accounting/sage50/sage50-troubleshooting';

/** The folder that holds the sources of the pages in a language. */
export const pagesFolder = (language: Language) =>
  `src/content/docs/${prefixOf(language)}${hubPath}`;

/** The pages below the hub in reading order: this order is the sidebar's and the cards'. */
export const problemPages = [
  'restart-the-connector',
  'find-the-license-key',
  'antivirus',
  // By name, as people look for their own.
  'antivirus-avast',
  'antivirus-avg',
  'antivirus-bitdefender',
  'antivirus-eset',
  'antivirus-kaspersky',
  'antivirus-malwarebytes',
  'antivirus-mcafee',
  'antivirus-microsoft-defender',
  'antivirus-norton',
  'antivirus-sophos-home',
  'antivirus-webroot',
  'managed-antivirus',
  'company-not-found',
  'not-syncing',
  'get-help',
  'about-the-exclusion',
  'for-providers',
] as const;

export type ProblemPage = (typeof problemPages)[number];

/** Pages that no symptom leads to: they say more about what another one asks for, or are for helpers. */
export const backgroundPages: readonly ProblemPage[] = ['about-the-exclusion', 'for-providers'];

/** The pages that are listed for readers: the one for their providers is reached from the page on help. */
export const readerPages = problemPages.filter((page) => page !== 'for-providers');

/** The pages about one antivirus each, as the antivirus page lists them. */
export const antivirusPages = problemPages.filter((page) => page.startsWith('antivirus-'));

export const siteTitle: Bilingual = {
  en: 'Sage 50 connector help',
  fr: 'Aide du connecteur Sage 50',
};

/** Where a mistake on a page is reported: the public issue tracker of the documentation. */
export const reportMistakeUrl = 'https://github.com/codatio/codat-docs/issues/new';

/** The pictures' folder, at the addresses that the source page uses. */
export const picturesPath = 'img/integrations/accounting/sage-50';
