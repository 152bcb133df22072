/** What was changed in the pasted text. Characters are written as `U+200E`. */
export type DataDirectoryCorrection =
  | { readonly code: 'invisible-removed'; readonly characters: readonly string[] }
  | { readonly code: 'no-break-space-removed'; readonly characters: readonly string[] }
  | { readonly code: 'quotes-removed' }
  | { readonly code: 'slashes-turned' }
  | { readonly code: 'line-breaks-joined' }
  | { readonly code: 'spaces-removed'; readonly parts: readonly string[] }
  | { readonly code: 'found-in-text' };

/** What the reader should check, or may want to know. `alternatives` are other readings of the whole path. */
export type DataDirectoryWarning =
  | { readonly code: 'spaces-kept'; readonly parts: readonly string[] }
  | { readonly code: 'line-break-inside'; readonly alternatives: readonly string[] }
  | { readonly code: 'invisible-inside'; readonly characters: readonly string[] }
  | { readonly code: 'no-break-space-inside'; readonly characters: readonly string[] }
  | { readonly code: 'accdata-missing'; readonly alternatives: readonly string[] }
  | { readonly code: 'below-accdata' }
  | { readonly code: 'other-directories'; readonly alternatives: readonly string[] }
  | { readonly code: 'mapped-drive'; readonly drive: string }
  | { readonly code: 'network-path' }
  | { readonly code: 'demo-data' }
  | { readonly code: 'version-year'; readonly version: number; readonly year: number };

/** The one reason why no data directory can be given. */
export type DataDirectoryProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-path' }
  | { readonly code: 'program-directory' }
  | { readonly code: 'unexpanded-variable'; readonly variable: string }
  | { readonly code: 'forbidden-characters'; readonly characters: readonly string[] }
  | { readonly code: 'broken-characters'; readonly characters: readonly string[] }
  | { readonly code: 'reserved-name'; readonly name: string }
  | { readonly code: 'dot-parts'; readonly name: string }
  | { readonly code: 'trailing-dot'; readonly name: string }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number };

/** What a text from Sage's About window means: the path to enter in the connector, or the one problem. */
export type DataDirectoryReading =
  | {
      readonly kind: 'directory';
      readonly path: string;
      readonly corrections: readonly DataDirectoryCorrection[];
      readonly warnings: readonly DataDirectoryWarning[];
    }
  | { readonly kind: 'problem'; readonly problem: DataDirectoryProblem };

/** Every code of a correction, for the dictionaries' completeness test. */
export const DATA_DIRECTORY_CORRECTION_CODES = [
  'invisible-removed',
  'no-break-space-removed',
  'quotes-removed',
  'slashes-turned',
  'line-breaks-joined',
  'spaces-removed',
  'found-in-text',
] as const satisfies readonly DataDirectoryCorrection['code'][];

/** Every code of a warning, for the dictionaries' completeness test. */
export const DATA_DIRECTORY_WARNING_CODES = [
  'spaces-kept',
  'line-break-inside',
  'invisible-inside',
  'no-break-space-inside',
  'accdata-missing',
  'below-accdata',
  'other-directories',
  'mapped-drive',
  'network-path',
  'demo-data',
  'version-year',
] as const satisfies readonly DataDirectoryWarning['code'][];

/** Every code of a problem, for the dictionaries' completeness test. */
export const DATA_DIRECTORY_PROBLEM_CODES = [
  'empty',
  'no-path',
  'program-directory',
  'unexpanded-variable',
  'forbidden-characters',
  'broken-characters',
  'reserved-name',
  'dot-parts',
  'trailing-dot',
  'too-long',
] as const satisfies readonly DataDirectoryProblem['code'][];
