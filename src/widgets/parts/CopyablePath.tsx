import { formatPath, type PathForm } from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import { CopyButton, type CopyStrings } from './CopyButton.tsx';
import type { Strings } from '../../browser/words.ts';
import { ProfilePath } from './ProfilePath.tsx';

/** What a path says about the folder in it. */
export type ProfileStrings = Strings<'profile.'>;

interface Props {
  readonly form: PathForm;
  readonly location?: ConnectorLocation | undefined;
  /** Where the reader fills in their folder. */
  readonly builderHref: string;
  readonly profileStrings: ProfileStrings;
  readonly copyStrings: CopyStrings;
}

/**
 * A path of the reader's on a line of its own, with its Copy button and the way to change the
 * folder in it. Drawn on the server and in islands alike.
 */
export function CopyablePath({ form, location, builderHref, profileStrings, copyStrings }: Props) {
  const needsFolder = !formatPath(undefined, form).ok;
  return (
    <div class="copyable" data-copyable data-markdown="block">
      <ProfilePath
        form={form}
        placeholder={profileStrings.placeholder}
        location={location}
        copyable
      />
      <CopyButton
        name={form}
        what={copyStrings[`of.${form}`]}
        strings={copyStrings}
        off={!formatPath(location, form).ok}
      />
      {needsFolder && (
        <>
          <p class="hint needs-script">
            <a href={builderHref} data-builder-link>
              <span class="when-unknown">{profileStrings.ask}</span>
              <span class="when-known">{profileStrings.change}</span>
            </a>
          </p>
          <p class="hint only-without-script">{profileStrings.noScript}</p>
        </>
      )}
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
