import type { PathForm } from '../../domain/path-formats/index.ts';
import type { Words } from '../../browser/words.ts';
import { Copyable } from './Copyable.tsx';
import { needsFolder, ProfilePath } from './ProfilePath.tsx';

interface Props {
  readonly form: PathForm;
  /** Where the reader fills in their folder; none where that is right beside it. */
  readonly builderHref?: string | undefined;
  readonly words: Words<'copy' | 'copyName' | 'profile'>;
}

/**
 * A path of the reader's on a line of its own, with its Copy button, which the path itself turns on,
 * and the way to change the folder in it. Drawn on the server and in islands alike.
 */
export function CopyablePath({ form, builderHref, words }: Props) {
  // Beside the step that finds the folder, which is then on the clipboard: other forms of it are not.
  const isOnPage = form === 'folder' && builderHref?.startsWith('#') === true;
  const ask = isOnPage ? words.profile.again : words.profile.ask;
  const hints = needsFolder(form) && (
    <>
      {builderHref !== undefined && (
        <p class={isOnPage ? 'hint needs-script when-unknown' : 'hint needs-script'}>
          <a href={builderHref} data-builder-link>
            <span class="when-unknown">{ask}</span>
            {!isOnPage && <span class="when-known">{words.profile.change}</span>}
          </a>
        </p>
      )}
      <p class="hint only-without-script">{words.profile.noScript}</p>
    </>
  );
  return (
    <Copyable name={form} words={words} off={needsFolder(form)} markdown="block" hints={hints}>
      <ProfilePath form={form} words={words} copyable />
    </Copyable>
  );
}
