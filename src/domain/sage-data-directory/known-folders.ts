import { isOrdinarySpace, isStrippable } from '../windows-profile/characters.ts';

/** What a folder of Sage's data directory is, where its name tells. */
export type FolderRole =
  | 'program-files'
  | 'program-data'
  | 'sage'
  | 'accounts'
  | 'year'
  | 'version'
  | 'company'
  | 'demo'
  | 'accdata';

const ROLES: ReadonlyMap<string, FolderRole> = new Map([
  ['programdata', 'program-data'],
  ['programfiles', 'program-files'],
  ['programfiles(x86)', 'program-files'],
  ['sage', 'sage'],
  ['accounts', 'accounts'],
  ['demodata', 'demo'],
  ['accdata', 'accdata'],
]);

const YEAR = /^20\d\d$/;
const VERSION = /^v\d{1,3}$/i;
const COMPANY = /^company\.\d{3}$/i;

const BESIDE_ACCDATA = /^(?:layouts|reports)$/i;
const BACKUP_FOLDER =
  /back[-_ ]?ups?(?!\p{L})|sauvegardes?(?!\p{L})|^windows\.old$|^\$recycle\.bin$|^virtualstore$|[-\u2013] cop(?:y|ie)(?!\p{L})|^ ?\(\d{1,2}\)$/iu;
// "SageAccts Acme Ltd 2024-11-28 10-15-00.001": a backup in parts of one file each.
const BACKUP_FILE = /^sageaccts\b|\.0\d\d$/i;
const OTHER_SAGE =
  /\.sa[ij](?![\p{L}\p{N}])|^simply ?accounting|^simple ?comptable|^peachtree(?!\p{L})/iu;
const FILE =
  /\.(?:exe|dll|lnk|msi|dta|ini|log|txt|pdf|docx?|xlsx?|csv|zip|bak|report|layout|xml|html?|png|jpe?g)(?![\p{L}\p{N}])/iu;
const CONNECTOR = /^sage ?50 ?connector(?:\.exe)?(?![\p{L}\p{N}])/iu;

// What may follow the last folder of a path in a text.
const AFTER_NAME = '.,;:)]"\'\u00BB\u2019\u201D';

/** The name without any space, line break or invisible mark: what wrapping may have put in (see fact F3). */
export function squeezed(name: string): string {
  return Array.from(name)
    .filter((character) => !isGap(character))
    .join('');
}

/**
 * The role of a folder, whatever spaces and line breaks its name got from wrapping (see facts F2-F8). A year or a
 * version is one only below Accounts: elsewhere it may be the name of a company.
 */
export function roleOf(name: string, above: FolderRole | undefined): FolderRole | undefined {
  const bare = squeezed(name);
  if (above === 'accounts' && YEAR.test(bare)) return 'year';
  if (above === 'accounts' && VERSION.test(bare)) return 'version';
  return COMPANY.test(bare) ? 'company' : ROLES.get(bare.toLowerCase());
}

/** Whether a folder lies beside ACCDATA (see fact X2). */
export function isBesideAccdata(name: string): boolean {
  return BESIDE_ACCDATA.test(squeezed(name));
}

/** Whether a folder's name says that what is in it is a copy. */
export function isBackupFolder(name: string): boolean {
  return BACKUP_FOLDER.test(name);
}

/** Whether a name is that of a backup's file. */
export function isBackupFile(name: string): boolean {
  return BACKUP_FILE.test(name) && !COMPANY.test(name);
}

/** Whether a name is that of another Sage 50's data, such as the Canadian one (see fact F13). */
export function isOtherSage(name: string): boolean {
  return OTHER_SAGE.test(name);
}

/** Whether a name is that of a file, of a kind that people paste. */
export function isFile(name: string): boolean {
  return FILE.test(name);
}

/** Whether a name may be that of a file: the folder of a company is not. */
export function mayBeFile(name: string): boolean {
  return /\.\w{1,8}$/.test(name) && !COMPANY.test(name);
}

/** Whether a name is that of the connector's program. */
export function isConnector(name: string): boolean {
  return CONNECTOR.test(name);
}

/** Where ACCDATA ends in a text that starts with it and may go on after it; `undefined` if it does not. */
export function endOfAccdata(text: string): number | undefined {
  return endOfName(text, 'accdata');
}

/** Like {@link endOfAccdata}, for COMPANY.nnn. */
export function endOfCompany(text: string): number | undefined {
  return endOfName(text, 'company.###');
}

/** Spaces and line breaks within the name do not count; `#` in the pattern stands for a digit. */
function endOfName(text: string, pattern: string): number | undefined {
  let matched = 0;
  let index = 0;
  for (; index < text.length && matched < pattern.length; index += 1) {
    const character = text.charAt(index).toLowerCase();
    if (isGap(character)) continue;
    const expected = pattern.charAt(matched);
    if (expected === '#' ? !/\d/.test(character) : character !== expected) return undefined;
    matched += 1;
  }
  const next = text.charAt(index);
  // `accdata.zip` is another name.
  const goesOn = next === '.' && /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
  const isEnd = next === '' || isGap(next) || (AFTER_NAME.includes(next) && !goesOn);
  return matched === pattern.length && isEnd ? index : undefined;
}

function isGap(character: string): boolean {
  return isOrdinarySpace(character) || isStrippable(character);
}
