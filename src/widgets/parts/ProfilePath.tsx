import { BreakablePath } from './BreakablePath.tsx';
import { doNotTranslate } from './do-not-translate.ts';
import { formatPath, type PathForm, placeholderPath } from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';

interface Props {
  readonly form: PathForm;
  /** Stands for the folder's name until it is known; holds characters that Windows forbids. */
  readonly placeholder: string;
  readonly location?: ConnectorLocation | undefined;
  /** Whether the Copy button beside it copies this text. */
  readonly copyable?: boolean;
}

/**
 * A path of the reader's. On the server it shows the placeholder; src/browser/folder/reader-paths.ts
 * fills those in static text, an island passes the location.
 */
export function ProfilePath({ form, placeholder, location, copyable = false }: Props) {
  const known = formatPath(location, form);
  return (
    <code
      class="path"
      {...doNotTranslate}
      data-profile-path={form}
      data-placeholder={placeholder}
      data-copy-text={copyable ? '' : undefined}
    >
      <BreakablePath path={known.ok ? known.text : placeholderPath(form, placeholder)} />
    </code>
  );
}
