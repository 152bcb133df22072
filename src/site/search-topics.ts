import type { ClueName } from '../domain/search/clue-words.ts';
import type { SearchTopic } from '../domain/search/read-query.ts';
import type { NamingProduct } from '../domain/search/threat-names.ts';
import type { ProblemPage } from './settings.ts';

/** Where a topic or a clue of a query leads. */
interface TopicPlace {
  /** `undefined` is the hub. */
  readonly page: ProblemPage | undefined;
  readonly at?: string;
  /** What the page gains besides the scores of the words, which together stay far below `told`. */
  readonly gain: number;
}

/**
 * Of several clues in one query the one that says the most stands first. An antivirus that is named
 * gains `gains.product` (src/browser/search/site-search.ts), between `overProduct` and the rest.
 */
const gains = {
  overProduct: 300,
  firewall: 150,
  lost: 120,
  pasted: 100,
  told: 80,
  /** What is said in words of a file or a folder weighs more than that its name was pasted. */
  blocked: 70,
  name: 60,
  /** No more than another word of the page's text or name. */
  hint: 15,
} as const;

/** Where a pasted path, key, error number or name of a threat leads, and what the words of a query are about. */
export const searchTopics: Readonly<Record<SearchTopic | ClueName, TopicPlace>> = {
  program: { page: 'restart-the-connector', at: 'near-the-clock', gain: gains.name },
  installer: { page: 'about-the-exclusion', at: 'genuine-installer', gain: gains.name },
  data: { page: 'company-not-found', at: 'data-directory', gain: gains.pasted },
  folder: { page: 'antivirus', at: 'another-antivirus', gain: gains.name },
  'license-key': { page: 'find-the-license-key', at: 'open-the-connector', gain: gains.pasted },
  // Several products share such names (facts D26, NO14, R7): the first question is which one it was.
  'threat-name': { page: 'antivirus', at: 'name-of-a-threat', gain: gains.pasted },
  'blocked-error': { page: 'antivirus', at: 'which-antivirus', gain: gains.pasted },
  // No other error number is documented (fact H23): its exact words are what a provider asks for.
  error: { page: 'get-help', at: 'have-ready', gain: gains.name },

  'lost-file': { page: 'antivirus', at: 'quarantine', gain: gains.lost },
  managed: { page: 'managed-antivirus', gain: gains.overProduct },
  console: { page: 'managed-antivirus', gain: gains.pasted },
  'windows-firewall': { page: 'not-syncing', at: 'firewall', gain: gains.overProduct },
  firewall: { page: 'not-syncing', at: 'firewall', gain: gains.firewall },
  person: { page: 'get-help', at: 'hand-off', gain: gains.told },
  'mail-to-it': { page: 'get-help', at: 'letter-to-it', gain: gains.told },
  provider: { page: 'get-help', at: 'who-is-my-provider', gain: gains.told },
  trust: { page: 'about-the-exclusion', gain: gains.told },
  uninstall: { page: 'about-the-exclusion', gain: gains.told },
  'remove-exclusion': {
    page: 'about-the-exclusion',
    at: 'remove-the-exclusion',
    gain: gains.told,
  },
  'defender-commands': {
    page: 'antivirus-microsoft-defender',
    at: 'defender-powershell',
    gain: gains.told,
  },
  'other-antivirus': { page: 'antivirus', at: 'another-antivirus', gain: gains.told },
  blocked: { page: 'antivirus', gain: gains.blocked },
  key: { page: 'find-the-license-key', at: 'open-the-connector', gain: gains.told },
  'task-manager': { page: 'restart-the-connector', at: 'start-by-hand', gain: gains.blocked },
  'run-box': { page: 'restart-the-connector', at: 'no-icon', gain: gains.blocked },
  'no-file': { page: 'restart-the-connector', at: 'file-not-there', gain: gains.blocked },
  stopped: { page: 'restart-the-connector', gain: gains.hint },
  icon: { page: 'restart-the-connector', gain: gains.hint },
  'data-flow': { page: 'not-syncing', gain: gains.hint },
  company: { page: 'company-not-found', gain: gains.hint },
  anything: { page: undefined, gain: gains.name },
};

/** The page of the product that most likely gave a threat its name, and how much its result promises. */
export const likelyPages: Readonly<
  Record<
    NamingProduct,
    { readonly page: ProblemPage; readonly says: 'result.likelyName' | 'result.sharedName' }
  >
> = {
  avast: { page: 'antivirus-avast', says: 'result.sharedName' },
  bitdefender: { page: 'antivirus-bitdefender', says: 'result.likelyName' },
  'microsoft-defender': { page: 'antivirus-microsoft-defender', says: 'result.likelyName' },
};
