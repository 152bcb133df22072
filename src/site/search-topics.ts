import type { SearchTopic } from '../domain/search/read-query.ts';
import type { ProblemPage } from './settings.ts';

/**
 * Where a pasted path, key or error number leads, since no page holds its words, and where a file that
 * was taken away is brought back in any antivirus.
 */
export const searchTopics: Readonly<
  Record<SearchTopic | 'lost-file', { readonly page: ProblemPage; readonly at: string }>
> = {
  program: { page: 'restart-the-connector', at: 'near-the-clock' },
  installer: { page: 'about-the-exclusion', at: 'genuine-installer' },
  data: { page: 'company-not-found', at: 'data-directory' },
  folder: { page: 'antivirus', at: 'another-antivirus' },
  'license-key': { page: 'find-the-license-key', at: 'open-the-connector' },
  // No error number is documented (fact H23): its exact words are what a provider asks for.
  error: { page: 'get-help', at: 'have-ready' },
  'lost-file': { page: 'antivirus', at: 'quarantine' },
};
