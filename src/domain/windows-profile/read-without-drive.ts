import { splitParts } from './path-parts.ts';
import { readBareName } from './read-bare-name.ts';
import { type CandidateReading, readCandidate } from './read-candidate.ts';
import { looksLikeSentence } from './sentences.ts';
import type { Problem } from './types.ts';
import { variableIn } from './unexpanded-variables.ts';
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
  if (NETWORK_PATH.test(text)) return { code: 'network-path' };
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
  if (isPathFromUsers(text)) return readPathFromUsers(text);
  const problem = mistakeIn(text) ?? pathProblem(text);
  if (problem) return { kind: 'problem', problem };
  const bare = readBareName(isShortPath(text) ? text.replace(/[\\/]+$/, '') : text);
  if (bare.kind === 'problem') return bare;
  return { kind: 'choice', location: bare.profile, rank: 0, corrections: [], warnings: [] };
}

function isPathFromUsers(text: string): boolean {
  if (!isShortPath(text) || NETWORK_PATH.test(text)) return false;
  const [first, second] = splitParts(text).parts;
  const isAppData = isFolder(first, 'AppData') || isFolder(second, 'AppData');
  return first !== '~' && (isAppData || isFolder(first, USERS) || isLabelOfUsers(first));
}

function readPathFromUsers(text: string): CandidateReading {
  const [first] = splitParts(text).parts;
  const path = text.replace(/^[\\/]+/, '');
  const startsAtUsers = isFolder(first, USERS) || isLabelOfUsers(first);
  return readCandidate({
    text: startsAtUsers ? `C:\\${path}` : `C:\\${USERS}\\${path}`,
    bounded: false,
    alone: true,
    whole: true,
    named: false,
    corrections: [],
  });
}

function pathProblem(text: string): Problem | undefined {
  if (/[\r\n]/.test(text) || text.includes('://')) return { code: 'no-path' };
  const isName = splitParts(text).parts.length === 1 && splitParts(text).closed;
  const isOtherPath = /^[A-Za-z]:/.test(text) || (isShortPath(text) && !isName);
  return isOtherPath ? { code: 'not-a-profile' } : undefined;
}

function isShortPath(text: string): boolean {
  const isShortLine = text.length <= LONGEST_PATH && !/[\r\n]/.test(text);
  return isShortLine && /[\\/]/.test(text) && !looksLikeSentence(text);
}
