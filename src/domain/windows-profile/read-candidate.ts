import { trimTextEnd } from './characters.ts';
import {
  type LocatedProfile,
  type LocatedTrueFolder,
  leadsToConnector,
  locateProfile,
} from './locate-profile.ts';
import { escapedOnwards, withoutEscapes } from './escaped-names.ts';
import { alternativesTo } from './name-warnings.ts';
import type { Candidate } from './path-candidates.ts';
import { readOpenName, withClearEnd } from './path-end.ts';
import { type PathParts, splitDrivePath } from './path-parts.ts';
import { isShortName, locationProblem } from './profile-rules.ts';
import { removalCorrections } from './removed-characters.ts';
import { firstWord, withoutFinalPunctuation } from './sentences.ts';
import type { ConnectorLocation, Correction, Problem, Warning } from './types.ts';
import { USERS, isFolder } from './well-known-folders.ts';
import { unwrapPath } from './wrapped-lines.ts';

/** A usable location and what was done to read it. */
export interface Choice {
  readonly kind: 'choice';
  readonly location: ConnectorLocation;
  /** How sure it is to be the reader's own; the highest wins. */
  readonly rank: number;
  readonly corrections: readonly Correction[];
  readonly warnings: readonly Warning[];
}

/** What one path of a text says. */
export type CandidateReading = Choice | { readonly kind: 'problem'; readonly problem: Problem };

type Interpretation = Pick<Choice, 'location' | 'rank' | 'warnings'> & {
  /** Whether words of a sentence follow the name. */
  readonly isCut: boolean;
  /** Whether a backslash in the name was read as the sign that escapes what follows it. */
  readonly isJoined: boolean;
};

// A name that Windows itself gives as the profile outweighs every form of path; a short name is a last resort.
// .NET's, in several languages: the path is that of the PC on which the program was built.
const STACK_TRACE =
  /^[^\r\n]{1,400}\.\w{1,5}:(?:line|ligne|Zeile|línea|riga|linha|regel|rad|wiersz) \d/;

const RANKS = { named: 10, shortName: -100, trueFolder: -200 } as const;

/** Reads one path of a text as a profile or as the connector's true folder; every name in it is checked. */
export function readCandidate(candidate: Candidate): CandidateReading {
  if (STACK_TRACE.test(candidate.text)) return problemReading({ code: 'build-machine' });
  const lines = unwrapPath(candidate.text, candidate.alone);
  const written = splitDrivePath(lines.text);
  const path = withoutLooseEnd(written, candidate.bounded);
  const located = locateProfile(path, lines.wrapped);
  if (located.kind === 'problem') return located;

  const read =
    located.kind === 'profile'
      ? readProfilePath(located, path, candidate)
      : readTrueFolder(located);
  const problem = locationProblem(read.location);
  if (problem) return problemReading(problem);

  const isPart = !candidate.whole || lines.shortened || read.isCut;
  const others = lines.others.map((other) => locateProfile(splitDrivePath(other), true));
  const alternatives = alternativesTo(
    read.location,
    others.flatMap((other) => (other.kind === 'profile' ? [other.profile] : [])),
  );
  // Nothing in the text tells which of them it is.
  if (alternatives.length > 0 && !('parts' in read.location)) {
    const all = [read.location, ...alternatives];
    return problemReading({ code: 'line-break-inside', alternatives: all });
  }
  return {
    kind: 'choice',
    location: read.location,
    rank: read.rank,
    corrections: [
      ...candidate.corrections,
      ...removalCorrections(path.removed),
      ...(path.turned ? [{ code: 'slashes-turned' } as const] : []),
      ...(read.isJoined ? [{ code: 'address-rewritten', from: 'escaped-name' } as const] : []),
      ...(lines.wrapped ? [{ code: 'line-breaks-joined' } as const] : []),
      ...(located.kind === 'profile' ? profileCorrections(located, isPart, lines.wrapped) : []),
      ...(isPart ? [{ code: 'found-in-text' } as const] : []),
    ],
    warnings: read.warnings,
  };
}

function withoutLooseEnd(path: PathParts, bounded: boolean): PathParts {
  if (path.closed) return path;
  const last = trimTextEnd(path.parts.at(-1) ?? '');
  const name = bounded ? last.text : withClearEnd(last.text);
  const parts = [...path.parts.slice(0, -1), name].filter((part) => part !== '');
  return { ...path, parts, removed: [...path.removed, ...last.removed] };
}

function readProfilePath(
  { profile: found, evidence, below, outer }: LocatedProfile,
  path: PathParts,
  candidate: Candidate,
): Interpretation {
  const joined = outer && withoutEscapes(outer, found);
  const profile = joined ?? found;
  const isOpen = below.length === 0 && !path.closed && !candidate.bounded;
  const { name, alternatives } = isOpen
    ? readOpenName(profile.folder, candidate.alone)
    : { name: profile.folder, alternatives: [] };
  const location = { ...profile, folder: name };
  // The line may have been broken inside the name.
  const nextWord = withoutFinalPunctuation(firstWord(candidate.next));
  const isEnd = isOpen && name === profile.folder && nextWord !== '';
  const onwards = isEnd ? [`${name} ${nextWord}`] : [];
  const longer = alternativesTo(
    location,
    [...alternatives, ...onwards, ...escapedOnwards(profile.folder, below)].map((folder) => ({
      ...profile,
      folder,
    })),
  );
  const nested = alternativesTo(location, outer ? [outer] : []);
  const usual = isFolder(profile.root[0], USERS)
    ? []
    : [{ drive: 'C', root: [USERS], folder: name }];
  const elsewhere = alternativesTo(location, usual);
  const rank = evidence + (candidate.named ? RANKS.named : 0);
  return {
    location,
    rank: isShortName(name) ? rank + RANKS.shortName : rank,
    isCut: name !== profile.folder,
    isJoined: joined !== undefined,
    warnings: [
      ...(longer.length > 0 ? [{ code: 'end-unclear', alternatives: longer } as const] : []),
      ...(nested.length > 0 ? [{ code: 'nested-root', alternatives: nested } as const] : []),
      ...(usual.length > 0 ? [{ code: 'elsewhere', alternatives: elsewhere } as const] : []),
    ],
  };
}

function readTrueFolder({ folder, inside }: LocatedTrueFolder): Interpretation {
  const alternatives = alternativesTo(folder, inside ? [inside] : []);
  return {
    location: folder,
    rank: RANKS.trueFolder,
    isCut: false,
    isJoined: false,
    warnings: [{ code: 'elsewhere', alternatives }],
  };
}

function profileCorrections(
  { label, below, isRenamed }: LocatedProfile,
  isPart: boolean,
  wrapped: boolean,
): readonly Correction[] {
  const isOther = !isPart && !leadsToConnector(below, wrapped);
  return [
    ...(label === undefined ? [] : [{ code: 'users-label', label } as const]),
    ...(isRenamed ? [{ code: 'address-rewritten', from: 'old-name' } as const] : []),
    ...(isOther ? [{ code: 'below-profile' } as const] : []),
  ];
}

function problemReading(problem: Problem): CandidateReading {
  return { kind: 'problem', problem };
}
