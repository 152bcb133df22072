export { type HandoffFacts, handoffText, type HandoffWords } from './handoff-text.ts';
export type { HandoffKit } from './kit.ts';
export { readLicenseKey } from './license-key.ts';
export { mailLink } from './mail-link.ts';
export { shownFolder } from './shown-folder.ts';
export { likelyAntivirus, type NamedList, type RecordsByList, triedLists } from './tried-lists.ts';
export { browserName, isOtherDevice, isWindows10Or11 } from './user-agent.ts';
