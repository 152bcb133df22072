import type { SearchTopic } from '../domain/search/read-query.ts';
import type { NamingProduct } from '../domain/search/threat-names.ts';
import type { ProblemPage } from './settings.ts';

/**
 * Where a pasted path, key, error number or name of a threat leads, since no page holds its words, and
 * where a file that was taken away is brought back in any antivirus.
 */
export const searchTopics: Readonly<
  Record<SearchTopic | 'lost-file', { readonly page: ProblemPage; readonly at: string }>
> = {
  program: { page: 'restart-the-connector', at: 'near-the-clock' },
  installer: { page: 'about-the-exclusion', at: 'genuine-installer' },
  data: { page: 'company-not-found', at: 'data-directory' },
  folder: { page: 'antivirus', at: 'another-antivirus' },
  'license-key': { page: 'find-the-license-key', at: 'open-the-connector' },
  // Several products share such names (facts D26, NO14, R7): the first question is which one it was.
  'threat-name': { page: 'antivirus', at: 'name-of-a-threat' },
  'blocked-error': { page: 'antivirus', at: 'which-antivirus' },
  // No other error number is documented (fact H23): its exact words are what a provider asks for.
  error: { page: 'get-help', at: 'have-ready' },
  'lost-file': { page: 'antivirus', at: 'quarantine' },
};

/** The page of the product that most likely gave a threat its name. */
export const likelyPages: Readonly<Record<NamingProduct, ProblemPage>> = {
  bitdefender: 'antivirus-bitdefender',
  'microsoft-defender': 'antivirus-microsoft-defender',
};
