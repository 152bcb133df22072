/** Where a path will be used, in the order in which a page offers them. */
export const PATH_FORMS = [
  'folder',
  'contents',
  'directory',
  'exe',
  'explorer',
  'run',
  'cmd',
  'powershell',
  'defender',
] as const;

/** One of {@link PATH_FORMS}. */
export type PathForm = (typeof PATH_FORMS)[number];

/** Why a form cannot be given. */
export type PathRefusal = 'no-profile' | 'no-safe-form' | 'rewritten-on-paste';

/** The text to copy, exactly, or the reason why there is none. */
export type FormattedPath =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: PathRefusal };
