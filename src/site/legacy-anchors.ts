import type { ProblemPage } from './settings.ts';

/**
 * Anchors of the page that this site replaces, in English (fact I3) and in French (fact I4).
 * Links to them are out in the world, so the hub keeps each as an empty target beside the topic's card.
 * They are exempt from the rule for ids (ASCII, the same in both languages).
 */
export const legacyAnchors: Readonly<Partial<Record<ProblemPage, readonly string[]>>> = {
  'restart-the-connector': ['restarting-the-connector', 'redémarrage-du-connecteur'],
  'find-the-license-key': [
    'finding-the-license-key-for-an-installed-connector',
    'trouver-la-clé-de-licence-dun-connecteur-installé',
  ],
  antivirus: [
    'anti-virus-software',
    'whitelisting-in-avast',
    'white-listing-our-offline-connectors-in-webroot-secureanywhere-desktop-app',
    'logiciel-antivirus',
    'mise-en-liste-blanche-dans-avast',
    'mise-en-liste-blanche-de-nos-connecteurs-hors-ligne-dans-lapplication-de-bureau-webroot-secureanywhere',
  ],
  'company-not-found': ['company-cannot-be-found', 'lentreprise-ne-peut-pas-être-trouvée'],
};
