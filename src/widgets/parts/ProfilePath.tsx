import type * as preact from 'preact';
import { formatPath, type PathForm, placeholderPath } from '../../domain/path-formats/index.ts';
import type { ReaderPath } from '../../browser/folder/reader-path.ts';
import type { Words } from '../../browser/words.ts';
import { BreakablePath } from './BreakablePath.tsx';
import { doNotTranslate } from './do-not-translate.ts';

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Preact's types learn of an element
  namespace JSX {
    interface IntrinsicElements {
      'reader-path': preact.HTMLAttributes<ReaderPath>;
    }
  }
}

interface Props {
  readonly form: PathForm;
  readonly words: Words<'profile'>;
  /** Whether the Copy button beside it copies this text. */
  readonly copyable?: boolean;
}

/**
 * A path of the reader's: the server draws it with a placeholder for the folder's name, which holds
 * characters that Windows forbids; the element itself shows the folder (src/browser/folder/reader-path.ts).
 */
export function ProfilePath({ form, words, copyable = false }: Props) {
  return (
    <reader-path ref={redraw}>
      <code
        class="path"
        {...doNotTranslate}
        data-profile-path={form}
        data-copy-text={copyable ? '' : undefined}
      >
        <BreakablePath path={placeholderPath(form, words.profile.placeholder)} />
      </code>
    </reader-path>
  );
}

/** Whether the path can be given only once the reader's folder is known. */
export function needsFolder(form: PathForm): boolean {
  return !formatPath(undefined, form).ok;
}

/** Hydrating puts the placeholder back, even where the element has shown the folder already. */
function redraw(element: ReaderPath | null): void {
  // Not a method yet where the element is defined later.
  (element as Partial<ReaderPath> | null)?.draw?.();
}
