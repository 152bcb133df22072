import { cleanText } from './clean-text.ts';
import { codatFolder } from './codat-folder.ts';
import { caseless, isSameName } from './component-rules.ts';
import { pathCutAtSpace } from './cut-message.ts';
import { alternativesTo, nameWarnings } from './name-warnings.ts';
import { findCandidates } from './path-candidates.ts';
import { isShortName } from './profile-rules.ts';
import { type CandidateReading, type Choice, readCandidate } from './read-candidate.ts';
import { mistakeIn, readWithoutDrive } from './read-without-drive.ts';
import { mergeCorrections } from './removed-characters.ts';
import { plainText } from './rewritten-text.ts';
import type {
  ConnectorLocation,
  Correction,
  Problem,
  ProfileReading,
  Warning,
  WindowsProfile,
} from './types.ts';

/**
 * Reads anything a person pastes and answers with their profile, the connector's true folder, or the one problem.
 * The names in the answer are exactly those in the text: nothing is normalised (see fact A13), nothing is guessed
 * without a warning that says so. Never throws; takes time in proportion to the text.
 *
 * The sources: what counts as a profile, A24-A33 and A43-A47; what Windows allows in a name, A1-A14; what a bare
 * name is worth, A16-A22.
 */
export function readProfile(text: string): ProfileReading {
  const plain = plainText(text);
  const cleaned = cleanText(plain.text);
  const rewritten = plain.forms.map((from) => ({ code: 'address-rewritten', from }) as const);
  const clean = { ...cleaned, corrections: [...rewritten, ...cleaned.corrections] };
  const isAssumed = plain.forms.includes('device-volume');
  if (clean.text === '') return problemReading({ code: 'empty' });

  const readings = findCandidates(clean.text).map(readCandidate);
  if (readings.length === 0) {
    const assumed = readWithoutDrive(clean.text);
    if (assumed.kind === 'problem') return assumed;
    return reading(assumed, clean.corrections, [{ code: 'unverified' }], []);
  }
  const found = readings.filter((candidate) => candidate.kind === 'choice');
  const cut = pathCutAtSpace(clean.text);
  const choices = found.filter(({ location }) => !isPath(location, cut));
  const top = choices.reduce((rank, choice) => Math.max(rank, choice.rank), -Infinity);
  const [first, ...rivals] = distinct(choices.filter(({ rank }) => rank === top));
  if (!first && found[0]) return cutAtSpace(found);
  if (!first) return problemReading(mainProblem(readings, clean.text));
  if (rivals.length > 0) return severalProfiles([first, ...rivals]);

  const others = profilesOf(choices).filter(({ folder }) => !isShortName(folder));
  const alternatives = alternativesTo(first.location, others);
  const warnings =
    alternatives.length > 0 ? [{ code: 'other-profiles', alternatives } as const] : [];
  const before = isAssumed ? [{ code: 'unverified' } as const] : [];
  return reading(first, clean.corrections, before, warnings);
}

function isPath(location: ConnectorLocation, path: string | undefined): boolean {
  if (path === undefined || 'parts' in location) return false;
  const { drive, root, folder } = location;
  return isSameName([`${drive}:`, ...root, folder].join('\\'), path.replaceAll('/', '\\'));
}

function cutAtSpace(choices: readonly Choice[]): ProfileReading {
  const alternatives = profilesOf(choices).slice(0, 1);
  const name = alternatives[0]?.folder ?? '';
  return problemReading({ code: 'cut-at-space', name, alternatives });
}

function reading(
  choice: Choice,
  earlier: readonly Correction[],
  before: readonly Warning[],
  after: readonly Warning[],
): ProfileReading {
  const { location } = choice;
  const corrections = told([...earlier, ...choice.corrections]);
  const warnings = [...before, ...choice.warnings, ...nameWarnings(location), ...after];
  return 'parts' in location
    ? { kind: 'true-folder', folder: location, corrections, warnings }
    : { kind: 'profile', profile: location, corrections, warnings };
}

function told(corrections: readonly Correction[]): readonly Correction[] {
  const merged = mergeCorrections(corrections);
  const isRewritten = merged.some(({ code }) => code === 'address-rewritten');
  return isRewritten ? merged.filter(({ code }) => code !== 'slashes-turned') : merged;
}

/** A problem that names a mistake outranks one that only says what was not found. */
function mainProblem(readings: readonly CandidateReading[], text: string): Problem {
  const problems = readings.flatMap((found) => (found.kind === 'problem' ? [found.problem] : []));
  const vague: readonly Problem['code'][] = ['not-a-profile', 'missing-name'];
  const clear = problems.find(({ code }) => !vague.includes(code));
  return clear ?? mistakeIn(text) ?? problems[0] ?? { code: 'no-path' };
}

function severalProfiles(choices: readonly [Choice, ...Choice[]]): ProfileReading {
  const [first, ...rest] = profilesOf(choices);
  const alternatives = first ? [first, ...alternativesTo(first, rest)] : [];
  return problemReading({ code: 'several-profiles', alternatives });
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  const byFolder = new Map<string, Choice>();
  for (const choice of choices) {
    const key = caseless(codatFolder(choice.location));
    if (!byFolder.has(key)) byFolder.set(key, choice);
  }
  return [...byFolder.values()];
}

function profilesOf(choices: readonly Choice[]): readonly WindowsProfile[] {
  return choices.flatMap(({ location }) => ('parts' in location ? [] : [location]));
}

function problemReading(problem: Problem): ProfileReading {
  return { kind: 'problem', problem };
}
