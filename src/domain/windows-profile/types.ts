/**
 * A Windows profile folder: `<drive>:\<root…>\<folder>`, usually `C:\Users\<folder>`.
 * The account's name is something else (see facts A7, A16-A22).
 */
export interface WindowsProfile {
  /** One ASCII upper-case letter. */
  readonly drive: string;
  /** The folders between the drive and the profile folder, usually `['Users']` (see fact A25). */
  readonly root: readonly string[];
  /** The profile folder's name, one path component, exactly as Windows spells it (see fact A13). */
  readonly folder: string;
}

/**
 * The connector's own folder, pasted by the reader from a place that is not
 * `<profile>\AppData\Local\Codat` (newer builds may have moved, see fact N3).
 */
export interface TrueFolder {
  /** One ASCII upper-case letter. */
  readonly drive: string;
  /** Every component after the drive. The last one is `Codat`, in any case. */
  readonly parts: readonly string[];
}

/** Where the connector is: derived from a profile, or told by the reader. Tell them apart with `'parts' in location`. */
export type ConnectorLocation = WindowsProfile | TrueFolder;

/** What was changed in the pasted text to understand it. Characters are written as `U+200E`. */
export type Correction =
  | { readonly code: 'invisible-removed'; readonly characters: readonly string[] }
  | { readonly code: 'no-break-space-removed'; readonly characters: readonly string[] }
  | { readonly code: 'quotes-removed' }
  | { readonly code: 'slashes-turned' }
  | { readonly code: 'address-rewritten'; readonly from: AddressForm }
  | { readonly code: 'users-label'; readonly label: string }
  | { readonly code: 'line-breaks-joined' }
  | { readonly code: 'found-in-text' }
  | { readonly code: 'below-profile' };

/** The other ways of writing a Windows path that are turned into one. */
export type AddressForm = 'file-address' | 'breadcrumb' | 'bash-path' | 'device-prefix';

/**
 * What the reader should check. `alternatives` are other readings of the same text, to offer as a choice:
 * the result itself is the first choice and is not repeated among them.
 */
export type Warning =
  | { readonly code: 'unverified' }
  | { readonly code: 'elsewhere'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'short-name'; readonly name: string }
  | { readonly code: 'invisible-inside'; readonly characters: readonly string[] }
  | {
      readonly code: 'no-break-space-inside';
      readonly characters: readonly string[];
      readonly alternatives: readonly WindowsProfile[];
    }
  | { readonly code: 'unusual-characters'; readonly characters: readonly string[] }
  | { readonly code: 'leading-space'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'line-break-inside'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'end-unclear'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'nested-root'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'other-profiles'; readonly alternatives: readonly WindowsProfile[] };

/** The one reason why no path can be given. Names are shown as pasted; control characters are written as `U+0009`. */
export type Problem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-path' }
  | { readonly code: 'missing-name' }
  | { readonly code: 'not-a-profile' }
  | { readonly code: 'several-profiles'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'email'; readonly address: string }
  | { readonly code: 'domain-account'; readonly domain: string; readonly user: string }
  | { readonly code: 'unexpanded-variable'; readonly variable: string }
  | { readonly code: 'placeholder'; readonly name: string }
  | { readonly code: 'forbidden-characters'; readonly characters: readonly string[] }
  | { readonly code: 'broken-characters'; readonly characters: readonly string[] }
  | { readonly code: 'hidden-characters'; readonly characters: readonly string[] }
  | { readonly code: 'reserved-name'; readonly name: string }
  | { readonly code: 'dot-parts'; readonly name: string }
  | { readonly code: 'trailing-dot'; readonly name: string }
  | { readonly code: 'trailing-space'; readonly name: string }
  | { readonly code: 'not-a-person'; readonly name: string }
  | { readonly code: 'system-profile' }
  | { readonly code: 'network-path' }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number };

/** What a text means: a profile, the connector's true folder elsewhere, or the one problem. */
export type ProfileReading =
  | {
      readonly kind: 'profile';
      readonly profile: WindowsProfile;
      readonly corrections: readonly Correction[];
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: 'true-folder';
      readonly folder: TrueFolder;
      readonly corrections: readonly Correction[];
      readonly warnings: readonly Warning[];
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Every code of a correction, for the dictionaries' completeness test. */
export const CORRECTION_CODES = [
  'invisible-removed',
  'no-break-space-removed',
  'quotes-removed',
  'slashes-turned',
  'address-rewritten',
  'users-label',
  'line-breaks-joined',
  'found-in-text',
  'below-profile',
] as const satisfies readonly Correction['code'][];

/** Every code of a warning, for the dictionaries' completeness test. */
export const WARNING_CODES = [
  'unverified',
  'elsewhere',
  'short-name',
  'invisible-inside',
  'no-break-space-inside',
  'unusual-characters',
  'leading-space',
  'line-break-inside',
  'end-unclear',
  'nested-root',
  'other-profiles',
] as const satisfies readonly Warning['code'][];

/** Every code of a problem, for the dictionaries' completeness test. */
export const PROBLEM_CODES = [
  'empty',
  'no-path',
  'missing-name',
  'not-a-profile',
  'several-profiles',
  'email',
  'domain-account',
  'unexpanded-variable',
  'placeholder',
  'forbidden-characters',
  'broken-characters',
  'hidden-characters',
  'reserved-name',
  'dot-parts',
  'trailing-dot',
  'trailing-space',
  'not-a-person',
  'system-profile',
  'network-path',
  'too-long',
] as const satisfies readonly Problem['code'][];
