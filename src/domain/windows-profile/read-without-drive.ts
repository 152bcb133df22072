import { locateProfile } from './locate-profile.ts';
import { splitDrivePath, splitParts } from './path-parts.ts';
import { isProgramFile } from './not-a-person.ts';
import { isQuote } from './quotes.ts';
import { readBareName, startsPath } from './read-bare-name.ts';
import { type CandidateReading, readCandidate } from './read-candidate.ts';
import { looksLikeSentence, readsLikeWords } from './sentences.ts';
import type { Problem, WindowsProfile } from './types.ts';
import { isUsable } from './usable-location.ts';
import { variableIn } from './unexpanded-variables.ts';
import { isOpenFolder, wrongTextIn } from './wrong-text.ts';
import { USERS, isFolder, isLabelOfUsers } from './well-known-folders.ts';

// Longer than any relative path that somebody pastes alone.
const LONGEST_PATH = 260;

// Not \\?\C:\… or \\.\C:\…, which are paths on this PC.
const NETWORK_PATH =
  /^(?:\\\\|\/\/)(?:\?\\UNC\\)?[^\\/\s?.]|(?:[\s"'«(=]|file:)(?:\\{2,4}|\/\/)[^\\/\s?.][^\\/\s]*[\\/]+[^\\/\s]/i;

// The repetitions are bounded: unbounded ones would backtrack in quadratic time over a long line.
const WHOAMI_LINE =
  /^[ \t]{0,20}((?:nt authority|autorit[eé] nt)|[^\\/:*?"<>|\s]{1,64})\\([^\\/:*?"<>|\r\n]{1,104})$/im;
const SLASHED_ACCOUNT = /^([^\\/:*?"<>|\s]{1,64})\/([^\\/:*?"<>|\s]{1,104})$/;
const SYSTEM_ACCOUNT = /^(?:nt authority|autorit[eé] nt)$/i;

/**
 * What people paste by mistake instead of a path, if a text holds it: a variable that was not replaced (see
 * fact A34), a network path, an account as `whoami` prints it (A32).
 */
export function mistakeIn(text: string): Problem | undefined {
  const variable = variableIn(text) ?? (/^~[\\/]/.test(text) ? '~' : undefined);
  if (variable !== undefined) return { code: 'unexpanded-variable', variable };
  if (NETWORK_PATH.test(text)) return { code: 'network-path', alternatives: sharedProfile(text) };
  const [, domain, user] = WHOAMI_LINE.exec(text) ?? SLASHED_ACCOUNT.exec(text) ?? [];
  if (domain === undefined || user === undefined) return undefined;
  if (SYSTEM_ACCOUNT.test(domain)) return { code: 'system-profile' };
  return { code: 'domain-account', domain, user };
}

/**
 * Reads a text without a drive path: a bare folder name, a path from Users on, or what was pasted by mistake.
 * The drive C and the folder Users are assumed then; the caller says so.
 */
export function readWithoutDrive(text: string): CandidateReading {
  const wrong = wrongTextIn(text);
  if (wrong) return { kind: 'problem', problem: wrong };
  if (isPathFromUsers(text)) return readPathFromUsers(text);
  const mistake = mistakeIn(text);
  const isAccount = mistake?.code === 'domain-account';
  if (isFragment(text) && (!mistake || isAccount)) {
    return { kind: 'problem', problem: { code: 'fragment' } };
  }
  const problem = mistake ?? pathProblem(text);
  if (problem) return { kind: 'problem', problem };
  const bare = readBareName(isShortPath(text) ? text.replace(/[\\/]+$/, '') : text);
  if (bare.kind === 'problem') return bare;
  return { kind: 'choice', location: bare.profile, rank: 0, corrections: [], warnings: [] };
}

function isPathFromUsers(text: string): boolean {
  if (!isShortPath(text) || NETWORK_PATH.test(text) || isQuote(text.charAt(0))) return false;
  const [first, second] = splitParts(text).parts;
  const isAppData = isFolder(first, 'AppData') || isFolder(second, 'AppData');
  // The prompt of a shell, or words before it.
  if (first === undefined || first.endsWith('~') || readsLikeWords(first)) return false;
  return isAppData || isFolder(first, USERS) || isLabelOfUsers(first);
}

function readPathFromUsers(text: string): CandidateReading {
  const [first, second] = splitParts(text).parts;
  const path = text.replace(/^[\\/]+/, '');
  // "user\AppData" is the folder of an account called user.
  const startsAtUsers =
    startsPath(first) || (isLabelOfUsers(first) && !isFolder(second, 'AppData'));
  return readCandidate({
    text: startsAtUsers ? `C:\\${path}` : `C:\\${USERS}\\${path}`,
    bounded: false,
    alone: true,
    next: '',
    whole: true,
    named: false,
    corrections: [],
  });
}

/** Whether a text is the middle or the end of the path to the connector, such as `Local\Codat`, or leads to Windows' own folders. */
function isFragment(text: string): boolean {
  if (!isShortPath(text)) return false;
  const { parts } = splitParts(text);
  if (parts.length > 1 && isOpenFolder(parts.at(-1) ?? '')) return true;
  return parts.some(
    (part) => isFolder(part, 'AppData') || isFolder(part, 'Codat') || isProgramFile(part),
  );
}

function pathProblem(text: string): Problem | undefined {
  if (/[\r\n]/.test(text) || text.includes('://')) return { code: 'no-path' };
  const isName = splitParts(text).parts.length === 1 && splitParts(text).closed;
  const isOtherPath =
    /^[A-Za-z]:|[\uFF1A\uFF3C\uFF0F]|%(?:3A|5C|2F)/i.test(text) || (isShortPath(text) && !isName);
  return isOtherPath ? { code: 'not-a-profile' } : undefined;
}

/** An administrative share is the drive itself of the PC that it names: its profile is offered. */
function sharedProfile(text: string): readonly WindowsProfile[] {
  const share = /\\\\[^\\/\s]{1,255}\\([A-Za-z])\$(\\[^\r\n"'<>|]{1,260})/.exec(text);
  if (!share) return [];
  const located = locateProfile(splitDrivePath(`${share[1] ?? ''}:${share[2] ?? ''}`));
  if (located.kind !== 'profile' || !isUsable(located.profile)) return [];
  return [located.profile];
}

function isShortPath(text: string): boolean {
  const isShortLine = text.length <= LONGEST_PATH && !/[\r\n]/.test(text);
  return isShortLine && /[\\/]/.test(text) && !looksLikeSentence(text);
}
