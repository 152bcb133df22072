import type { PathCorrection } from '../windows-profile/types.ts';

/** What was changed in the pasted text. */
export type DataDirectoryCorrection =
  | PathCorrection
  | { readonly code: 'spaces-removed'; readonly parts: readonly string[] }
  | { readonly code: 'address-rewritten' }
  | { readonly code: 'escapes-replaced' };

/** What the reader should check, or may want to know. `alternatives` are other readings of the whole path. */
export type DataDirectoryWarning =
  | { readonly code: 'spaces-kept'; readonly parts: readonly string[] }
  | { readonly code: 'line-break-inside'; readonly alternatives: readonly string[] }
  | { readonly code: 'invisible-inside'; readonly characters: readonly string[] }
  | { readonly code: 'no-break-space-inside'; readonly characters: readonly string[] }
  | { readonly code: 'accdata-missing'; readonly alternatives: readonly string[] }
  | { readonly code: 'below-accdata' }
  | { readonly code: 'other-directories'; readonly alternatives: readonly string[] }
  | { readonly code: 'escapes-read' }
  | { readonly code: 'old-place'; readonly place: string }
  | { readonly code: 'may-be-copy'; readonly name: string }
  | { readonly code: 'share-only'; readonly drive: string }
  | {
      readonly code: 'mapped-drive';
      readonly drive: string;
      readonly alternatives: readonly string[];
    }
  | { readonly code: 'network-path' }
  | { readonly code: 'demo-data' }
  | { readonly code: 'version-year'; readonly version: number; readonly year: number };

/** The one reason why no data directory can be given. `alternatives` are paths for the reader to choose from. */
export type DataDirectoryProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-path' }
  | { readonly code: 'start-missing'; readonly alternatives: readonly string[] }
  | { readonly code: 'program-directory' }
  | { readonly code: 'connector' }
  | { readonly code: 'other-sage'; readonly name: string }
  | { readonly code: 'backup'; readonly name: string }
  | {
      readonly code: 'beside-accdata';
      readonly name: string;
      readonly alternatives: readonly string[];
    }
  | { readonly code: 'file'; readonly name: string }
  | { readonly code: 'remote-desktop'; readonly alternatives: readonly string[] }
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
