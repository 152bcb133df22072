import type { Problem } from './types.ts';

// Also where its end is missing.
const GUID = /\b[\da-f]{8}(?:-[\da-f]{4}){2,3}(?:-[\da-f]{1,12})?\b|^[\da-f]{32}$/i;
const SID = /\bS-1-\d{1,3}(?:-\d{1,10}){1,15}\b/i;

// Windows' own folders and views, by the names that Explorer shows in English and French.
const OPEN_FOLDER =
  /^(?:this pc|my computer|ce pc|ordinateur|poste de travail|dieser pc|downloads|telechargements|(?:my |mes )?documents|desktop|pictures|images|music|musique|videos|quick access|acces rapide|network|reseau|recycle bin|corbeille|libraries|bibliotheques|favou?rites|favoris|gallery|galerie|onedrive(?: - .*)?|(?:local disk|disque local|os|windows)(?: \([a-z]:\))?|.*\([a-z]:\)|codat|local|locallow|roaming|local ?app ?data|program ?files|programmes|programdata|file explorer|explorateur de fichiers|(?:windows )?powershell|command prompt|invite de commandes|task manager|gestionnaire des taches|windows security|securite windows)$/;
// Rooms of a firm, by which its PCs and accounts are called too.
const ALSO_AN_ACCOUNT = /^(?:bureau|accueil|home|computer|pc)$/;
const WINDOW_TITLE = / [-\u2013\u2014] (?:file explorer|explorateur de fichiers)$/;
const ARROW = /\S ?[>\u203A\u25B8\u2192\u276F] ?\S/;

const OTHER_SYSTEM =
  /^macintosh hd|^~\/(?:library|\.)|(?:^|[\s"'(\u00AB=:]|file:\/\/)\/(?:users|home|volumes)\//i;

/**
 * What a text without a path is, where it was meant for another place: a license key or Connector Id, which are
 * both GUIDs (H7, H33), the number of an account, a path on a Mac or under Linux, the name of an open folder.
 */
export function wrongTextIn(text: string): Problem | undefined {
  if (isKey(text)) return { code: 'license-key' };
  if (SID.test(text)) return { code: 'sid' };
  if (OTHER_SYSTEM.test(text) && !/appdata/i.test(text)) return { code: 'other-system' };
  return openFolder(text);
}

function openFolder(text: string): Problem | undefined {
  if (text.length > 80 || /[\r\n\\/]/.test(text)) return undefined;
  const plain = folded(text);
  if (ALSO_AN_ACCOUNT.test(plain)) {
    const account = { drive: 'C', root: ['Users'], folder: text };
    return { code: 'open-folder', name: text, alternatives: [account] };
  }
  const isTitle = isOpenFolder(text) || WINDOW_TITLE.test(plain);
  const isTrail = ARROW.test(text) && !/[<"|?*]/.test(text) && text.includes(' ');
  return isTitle || isTrail ? { code: 'open-folder', name: text, alternatives: [] } : undefined;
}

/** Whether a text holds a license key or Connector Id. */
export function isKey(text: string): boolean {
  return GUID.test(text);
}

/** Whether a name is one by which Explorer shows a folder or view of Windows' own. */
export function isOpenFolder(name: string): boolean {
  return name.length <= 80 && OPEN_FOLDER.test(folded(name));
}

function folded(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
}
