import { parseFragment, writeFragment } from './fragment.ts';
import type { Bilingual, Language } from './languages.ts';
import { formatMessage } from './messages.ts';
import {
  type ProfileReading,
  profileFromLinkFolder,
  readProfile,
  type WindowsProfile,
} from './windows-profile/index.ts';

/** A link of the contract (LINKING.md), and the places on its page to which it can lead, in their order. */
export interface LinkTopic {
  readonly id: string;
  readonly title: Bilingual;
  readonly places: readonly { readonly id: string; readonly title: Bilingual }[];
}

/** What a provider chose for a customer, who gets it as a link of the contract. */
export interface ProviderLink {
  /** The whole address of `/go/`, with the slash at its end. */
  readonly go: string;
  /** An id of the contract. */
  readonly id: string;
  readonly language: Language;
  /** The id of a place on the page; empty for its beginning. */
  readonly at: string;
  /** The name of the customer's profile folder, as {@link readLinkFolder} gave it. */
  readonly folder?: string | undefined;
}

/** The address that leads the customer there. */
export function providerLink({ go, id, language, at, folder }: ProviderLink): string {
  return `${go}${id}?lang=${language}${writeFragment({ at, folder })}`;
}

/** What a text says of the customer's folder: a name that a link can bring, or why there is none. */
export type LinkFolderReading =
  | { readonly kind: 'none' }
  /** `isUnusual`: the name is one that should be checked before it is sent. */
  | { readonly kind: 'folder'; readonly folder: string; readonly isUnusual: boolean }
  | {
      readonly kind: 'problem';
      readonly code: 'unclear' | 'elsewhere' | 'no-folder';
      /** The folders that it may be, as paths. */
      readonly choices: readonly string[];
    };

/**
 * Reads what a provider knows of the customer's folder: a name, a path, or a message with one in it. Gives a
 * name only where `#folder=` of a link brings back exactly this name. A text that can be read in several ways
 * is a problem with choices; `chosen` is the one that was taken from them, about which nothing is asked again.
 */
export function readLinkFolder(text: string, chosen?: string): LinkFolderReading {
  if (text.trim() === '') return { kind: 'none' };
  const reading = readProfile(text);
  const others = alternativesOf(reading).filter(isChoice);
  if (reading.kind === 'true-folder') return problem('elsewhere');
  if (reading.kind === 'problem')
    return problem(others.length > 0 ? 'unclear' : 'no-folder', others);

  const { profile, warnings } = reading;
  if (others.length > 0 && text !== chosen) {
    return problem('unclear', isChoice(profile) ? [profile, ...others] : others);
  }
  if (!isInUsers(profile)) return problem('elsewhere');
  if (!isBrought(profile)) return problem('no-folder');
  // A bare name says no more than that; a path that names others besides is asked about above.
  const isUnusual = warnings.some(({ code }) => code !== 'unverified' && code !== 'other-profiles');
  return { kind: 'folder', folder: profile.folder, isUnusual };
}

/** The sentences of the message to a customer, in the customer's language. */
export interface ProviderMessageWords {
  /** `{topic}` is what the page is about. */
  readonly message: string;
  /** Where to begin: `{place}`. */
  readonly messagePlace: string;
  readonly messageEnd: string;
}

/** The message that brings a customer the link, on a line of its own: programs take along what follows it. */
export function providerMessage(
  words: ProviderMessageWords,
  { topic, place, address }: Readonly<Record<'topic' | 'place' | 'address', string>>,
): string {
  const where = place === '' ? [] : [formatMessage(words.messagePlace, { place })];
  return [formatMessage(words.message, { topic }), ...where, address, words.messageEnd].join(
    '\n\n',
  );
}

function problem(
  code: Extract<LinkFolderReading, { kind: 'problem' }>['code'],
  choices: readonly WindowsProfile[] = [],
): LinkFolderReading {
  return { kind: 'problem', code, choices: choices.map(pathOf) };
}

function pathOf({ folder }: WindowsProfile): string {
  return `C:\\Users\\${folder}`;
}

function alternativesOf(reading: ProfileReading): readonly WindowsProfile[] {
  const said = reading.kind === 'problem' ? [reading.problem] : reading.warnings;
  return said.flatMap((one) => ('alternatives' in one ? one.alternatives : []));
}

/** Whether it is below `C:\Users`, where a link's folder always is; names have no casing (fact A12). */
function isInUsers({ drive, root }: WindowsProfile): boolean {
  return `${drive}:\\${root.join('\\')}`.toLowerCase() === 'c:\\users';
}

/** Whether a link can bring this folder and no other. */
function isBrought(profile: WindowsProfile): boolean {
  const { folder = '' } = parseFragment(writeFragment({ folder: profile.folder }));
  return (
    isInUsers(profile) &&
    folder === profile.folder &&
    profileFromLinkFolder(folder).kind === 'profile'
  );
}

/** Whether a link can bring this folder, and its path, once it is chosen, is read as no other. */
function isChoice(profile: WindowsProfile): boolean {
  const reading = readProfile(pathOf(profile));
  return (
    isBrought(profile) &&
    reading.kind === 'profile' &&
    reading.profile.folder === profile.folder &&
    isInUsers(reading.profile)
  );
}
