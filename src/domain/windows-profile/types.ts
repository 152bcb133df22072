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

/** The corrections that tell of dropped characters, which are written as `U+200E`. */
export type RemovalCorrection =
  | { readonly code: 'invisible-removed'; readonly characters: readonly string[] }
  | { readonly code: 'no-break-space-removed'; readonly characters: readonly string[] };

/** The corrections that a path of any kind can need, also that of a data directory. */
export type PathCorrection =
  | RemovalCorrection
  | { readonly code: 'quotes-removed' }
  | { readonly code: 'slashes-turned' }
  | { readonly code: 'line-breaks-joined' }
  | { readonly code: 'found-in-text' };

/** What was changed in the pasted text to understand it as a profile. */
export type Correction =
  | PathCorrection
  | { readonly code: 'address-rewritten'; readonly from: AddressForm }
  | { readonly code: 'users-label'; readonly label: string }
  | { readonly code: 'below-profile' };

/** The other ways of writing a Windows path that are turned into one. */
export type AddressForm =
  | 'file-address'
  | 'breadcrumb'
  | 'bash-path'
  | 'device-prefix'
  /** A character that a program escaped with a backslash, in one name. */
  | 'escaped-name'
  /** A junction's name, or another way of writing AppData. */
  | 'old-name'
  | 'quoted-mail'
  | 'mail-source'
  | 'mail-link'
  | 'json'
  | 'address'
  | 'html'
  | 'other-signs'
  /** The drive's letter is only assumed then. */
  | 'device-volume';

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
  | { readonly code: 'other-spelling'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'temporary-profile'; readonly name: string }
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
  | { readonly code: 'line-break-inside'; readonly alternatives: readonly WindowsProfile[] }
  | {
      readonly code: 'cut-at-space';
      readonly name: string;
      readonly alternatives: readonly WindowsProfile[];
    }
  | { readonly code: 'old-windows'; readonly alternatives: readonly WindowsProfile[] }
  | { readonly code: 'build-machine' }
  | { readonly code: 'other-system' }
  | { readonly code: 'fragment' }
  | { readonly code: 'license-key' }
  | { readonly code: 'sid' }
  | { readonly code: 'program-file'; readonly name: string }
  | {
      readonly code: 'open-folder';
      readonly name: string;
      readonly alternatives: readonly WindowsProfile[];
    }
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
  | { readonly code: 'network-path'; readonly alternatives: readonly WindowsProfile[] }
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
